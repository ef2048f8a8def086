package org.khabar.lexicon;

/**
 * A form in which a role stands in texts.
 *
 * @param role the role
 * @param plural the form speaks of several people
 * @param feminine the form speaks of a woman
 */
public record RoleForm(Role role, boolean plural, boolean feminine) {}
