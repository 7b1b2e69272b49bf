"""Lib/logging/config.py: dictConfig."""

import logging
import sys


def _resolve(name):
    """What a dotted name stands for; a class, as likely as not, is given itself."""
    if not isinstance(name, str):
        return name
    module, _, rest = name.partition(".")
    found = __import__(module)
    for part in rest.split(".") if rest else ():
        module += "." + part
        try:
            found = getattr(found, part)
        except AttributeError:
            __import__(module)
            found = getattr(found, part)
    return found


def _resolved(name):
    try:
        return _resolve(name)
    except ImportError as e:
        raise ValueError(f"Cannot resolve {name!r}: {e}") from e


def _taken(known, name, use):
    """What was configured under a name, or a ValueError that says what it was wanted for."""
    try:
        return known[name]
    except KeyError as e:
        raise ValueError(f"Unable to {use} {name!r}") from e


def _value(value, config):
    if isinstance(value, str):
        if value.startswith("ext://"):
            return _resolved(value[6:])
        if value.startswith("cfg://"):
            found = config
            for part in value[6:].split("."):
                found = found[part]
            return found
    if isinstance(value, dict):
        return {key: _value(item, config) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)([_value(item, config) for item in value])
    return value


def _made(factory, config):
    if not callable(factory):
        factory = _resolved(factory)
    properties = config.pop(".", None)
    made = factory(**{key: item for key, item in config.items() if key.isidentifier()})
    for name, item in (properties or {}).items():
        setattr(made, name, item)
    return made


def _formatter(config):
    config = dict(config)
    if "()" in config:
        factory = config.pop("()")
        try:
            return _made(factory, config)
        except TypeError as error:
            # The name that the parameter had first is taken, too.
            if "'format'" not in str(error):
                raise
            config["fmt"] = config.pop("format")
            return _made(factory, config)
    cls = config.get("class")
    made = logging.Formatter if not cls else _resolved(cls)
    options = {"defaults": config["defaults"]} if "defaults" in config else {}
    return made(
        config.get("format"), config.get("datefmt"), config.get("style", "%"), config.get("validate", True), **options
    )


def _filter(config):
    config = dict(config)
    return _made(config.pop("()"), config) if "()" in config else logging.Filter(config.get("name", ""))


def _handler(config, formatters, filters, handlers):
    config = dict(config)
    formatter = config.pop("formatter", None)
    level = config.pop("level", None)
    chosen = config.pop("filters", ())
    if "()" in config:
        factory = config.pop("()")
    else:
        factory = _resolved(config.pop("class"))
    if "flushLevel" in config:
        config["flushLevel"] = logging._checkLevel(config["flushLevel"])
    if "target" in config:
        config["target"] = _taken(handlers, config["target"], "set target handler")
    made = _made(factory, config)
    if formatter:
        made.setFormatter(_taken(formatters, formatter, "set formatter"))
    if level is not None:
        made.setLevel(level)
    for name in chosen:
        made.addFilter(_taken(filters, name, "add filter"))
    return made


def _logger(logger, config, handlers, filters, incremental):
    level = config.get("level")
    if level is not None:
        logger.setLevel(level)
    if not incremental:
        for handler in logger.handlers[:]:
            logger.removeHandler(handler)
        for name in config.get("handlers", ()):
            logger.addHandler(_taken(handlers, name, "add handler"))
        for name in config.get("filters", ()):
            logger.addFilter(_taken(filters, name, "add filter"))


def _each(kind, configs, make):
    made = {}
    for name in sorted(configs):
        try:
            made[name] = make(configs[name])
        except Exception as e:
            raise ValueError(f"Unable to configure {kind} {name!r}") from e
    return made


def dictConfig(config):
    if "version" not in config:
        raise ValueError("dictionary doesn't specify a version")
    if config["version"] != 1:
        raise ValueError(f"Unsupported version: {config['version']}")
    config = _value(config, config)
    incremental = config.get("incremental", False)
    if incremental:
        for name, settings in config.get("handlers", {}).items():
            if "level" in settings:
                logging._handlers[name].setLevel(settings["level"])
        handlers = filters = {}
    else:
        logging._handlers.clear()
        logging.shutdown(logging._handlerList[:])
        logging._handlerList.clear()
        formatters = _each("formatter", config.get("formatters", {}), _formatter)
        filters = _each("filter", config.get("filters", {}), _filter)
        handlers = {}
        settings = config.get("handlers", {})
        for name in sorted(settings, key=lambda name: "target" in settings[name]):
            try:
                handlers[name] = _handler(settings[name], formatters, filters, handlers)
                handlers[name].name = name
            except Exception as e:
                raise ValueError(f"Unable to configure handler {name!r}") from e
    existing = [name for name, logger in logging.root.manager.loggerDict.items() if isinstance(logger, logging.Logger)]
    loggers = config.get("loggers", {})
    for name, settings in loggers.items():
        logger = logging.getLogger(name)
        try:
            _logger(logger, settings, handlers, filters, incremental)
        except Exception as e:
            raise ValueError(f"Unable to configure logger {name!r}") from e
        if not incremental:
            logger.disabled = False
        if settings.get("propagate") is not None:
            logger.propagate = settings["propagate"]
    if not incremental:
        for name in existing:
            if name in loggers:
                continue
            logger = logging.getLogger(name)
            if any(name.startswith(parent + ".") for parent in loggers):
                logger.level = logging.NOTSET
                logger.handlers = []
                logger.propagate = True
            else:
                logger.disabled = config.get("disable_existing_loggers", True)
    if config.get("root"):
        try:
            _logger(logging.root, config["root"], handlers, filters, incremental)
        except Exception as e:
            raise ValueError("Unable to configure root logger") from e
