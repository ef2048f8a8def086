package org.khabar.export;

/**
 * A column of a table.
 *
 * @param name its heading
 * @param type of its values, in the words of the Frictionless Table Schema: {@code string}, {@code integer}, {@code date} …
 * @param description what it holds
 */
record Column(String name, String type, String description) {}
