"""Lib/concurrent/__init__.py"""
