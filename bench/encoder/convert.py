"""Writes the weights and the pieces of BERT for model.py: convert.py UNPACKED_MODEL_FOLDER OUT_FOLDER."""

import os
import shutil
import sys

import numpy
import tensorflow

source, out = sys.argv[1:3]
os.makedirs(out, exist_ok=True)
stored = tensorflow.train.load_checkpoint(os.path.join(source, "variables", "variables"))
weights = {name: stored.get_tensor(name) for name in stored.get_variable_to_shape_map()}
numpy.savez(os.path.join(out, "bert.npz"), **{name.replace("/", "|"): value for name, value in weights.items()})
shutil.copy(os.path.join(source, "assets", "vocab.txt"), os.path.join(out, "vocab.txt"))
