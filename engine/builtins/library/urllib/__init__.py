"""Lib/urllib/__init__.py"""
