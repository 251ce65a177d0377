"""What an example is about: the results, definitions and norms it asks for, and the rules that decide them."""

from __future__ import annotations

import msgspec

from hjemmel.backends.docs.reads import key_of
from hjemmel.plan import nodes as p
from hjemmel.plan.case import Instance
from hjemmel.plan.examples import Example, Holds
from hjemmel.plan.interpreter import Evaluation


def keys_of_example(example: Example, evaluation: Evaluation) -> tuple[str, ...]:
    """The keys, each once, in the order met; `evaluation` is of the example's case."""
    keys: dict[str, None] = {}
    for expectation in example.expectations:
        if isinstance(expectation, Holds):
            reads = [read for read in _reads_in(expectation.condition) if read.what not in ("fact", "discretion")]
            subjects = [(read, example.case.instances[read.subject.level]) for read in reads if not read.subject.wholes]
            for read, instance in subjects:
                keys[key_of(read)] = None
                if read.what == "result":
                    keys |= _deciding(evaluation, instance, read.name)
        else:
            instance = example.case.instances[expectation.instance]
            match evaluation.index.members[instance.concept, expectation.name]:
                case p.Norm(name=name):
                    keys[f"norm:{name}"] = None
                case p.Definition(name=name):
                    keys[f"definition:{name}"] = None
                case p.Result(name=name):
                    keys[f"result:{instance.concept}.{name}"] = None
                    keys |= _deciding(evaluation, instance, name)
                case p.Fact() | p.Discretion():
                    pass
    return tuple(keys)


def _deciding(evaluation: Evaluation, instance: Instance, result: str) -> dict[str, None]:
    rules = (evaluation.index.rules[name] for name in evaluation.deciding_rules(instance, result))
    return {f"rule:{rule.main or rule.name}": None for rule in rules if rule.form not in ("formula", "otherwise")}


def _reads_in(node: object) -> list[p.Read]:
    if isinstance(node, p.Read):
        return [node]
    if isinstance(node, (p.Quantified, p.Share, p.Aggregate)):
        return []
    if isinstance(node, msgspec.Struct):
        return [read for name in node.__struct_fields__ for read in _reads_in(getattr(node, name))]
    if isinstance(node, tuple):
        return [read for item in node for read in _reads_in(item)]
    return []
