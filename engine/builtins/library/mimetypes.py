"""Lib/mimetypes.py: kinds of files by the ends of their names"""

import os
import posixpath

__all__ = [
    "knownfiles", "inited", "MimeTypes", "guess_type", "guess_file_type", "guess_all_extensions", "guess_extension",
    "add_type", "init", "read_mime_types", "suffix_map", "encodings_map", "types_map", "common_types",
]

knownfiles = ["/etc/mime.types", "/usr/local/etc/mime.types"]
inited = False
_db = None

# Type and extensions; what is guessed of a type is its first extension.
_STANDARD = """
    text/javascript .js .mjs
    application/epub+zip .epub
    application/gzip .gz
    application/json .json
    application/manifest+json .webmanifest
    application/msword .doc .dot .wiz
    application/n-quads .nq
    application/n-triples .nt
    application/octet-stream .bin .a .dll .exe .o .obj .so
    application/oda .oda
    application/ogg .ogx
    application/pdf .pdf
    application/pkcs7-mime .p7c
    application/postscript .ps .ai .eps
    application/trig .trig
    application/vnd.apple.mpegurl .m3u .m3u8
    application/vnd.ms-excel .xls .xlb
    application/vnd.ms-fontobject .eot
    application/vnd.ms-powerpoint .ppt .pot .ppa .pps .pwz
    application/vnd.oasis.opendocument.graphics .odg
    application/vnd.oasis.opendocument.presentation .odp
    application/vnd.oasis.opendocument.spreadsheet .ods
    application/vnd.oasis.opendocument.text .odt
    application/vnd.openxmlformats-officedocument.presentationml.presentation .pptx
    application/vnd.openxmlformats-officedocument.spreadsheetml.sheet .xlsx
    application/vnd.openxmlformats-officedocument.wordprocessingml.document .docx
    application/vnd.rar .rar
    application/wasm .wasm
    application/x-7z-compressed .7z
    application/x-bcpio .bcpio
    application/x-cpio .cpio
    application/x-csh .csh
    application/x-debian-package .deb
    application/x-dvi .dvi
    application/x-gtar .gtar
    application/x-hdf .hdf
    application/x-hdf5 .h5
    application/x-latex .latex
    application/x-mif .mif
    application/x-netcdf .cdf .nc
    application/x-pkcs12 .p12
    application/x-httpd-php .php
    application/x-pkcs12 .pfx
    application/x-pn-realaudio .ram
    application/x-python-code .pyc .pyo
    application/x-rpm .rpm
    application/x-sh .sh
    application/x-shar .shar
    application/x-shockwave-flash .swf
    application/x-sv4cpio .sv4cpio
    application/x-sv4crc .sv4crc
    application/x-tar .tar
    application/x-tcl .tcl
    application/x-tex .tex
    application/x-texinfo .texi .texinfo
    application/x-troff .roff .t .tr
    application/x-troff-man .man
    application/x-troff-me .me
    application/x-troff-ms .ms
    application/x-ustar .ustar
    application/x-wais-source .src
    application/xml .xsl .rdf .wsdl .xpdl
    application/yaml .yaml .yml
    application/zip .zip
    audio/3gpp .3gp .3gpp
    audio/3gpp2 .3g2 .3gpp2
    audio/aac .aac .adts .loas .ass
    audio/basic .au .snd
    audio/flac .flac
    audio/matroska .mka
    audio/mp4 .m4a
    audio/mpeg .mp3 .mp2
    audio/ogg .ogg
    audio/opus .opus
    audio/x-aiff .aif .aifc .aiff
    audio/x-pn-realaudio .ra
    audio/vnd.wave .wav
    font/otf .otf
    font/ttf .ttf
    audio/webm .weba
    font/woff .woff
    font/woff2 .woff2
    image/avif .avif
    image/bmp .bmp
    image/emf .emf
    image/fits .fits
    image/g3fax .g3
    image/gif .gif
    image/ief .ief
    image/jp2 .jp2
    image/jpeg .jpg .jpe .jpeg
    image/jpm .jpm
    image/jpx .jpx
    image/heic .heic
    image/heif .heif
    image/png .png
    image/svg+xml .svg
    image/t38 .t38
    image/tiff .tiff .tif
    image/tiff-fx .tfx
    image/vnd.microsoft.icon .ico
    image/webp .webp
    image/wmf .wmf
    image/x-cmu-raster .ras
    image/x-portable-anymap .pnm
    image/x-portable-bitmap .pbm
    image/x-portable-graymap .pgm
    image/x-portable-pixmap .ppm
    image/x-rgb .rgb
    image/x-xbitmap .xbm
    image/x-xpixmap .xpm
    image/x-xwindowdump .xwd
    message/rfc822 .eml .mht .mhtml .nws
    model/gltf+json .gltf
    model/gltf-binary .glb
    model/stl .stl
    text/css .css
    text/csv .csv
    text/html .html .htm
    text/markdown .md .markdown
    text/n3 .n3
    text/plain .txt .bat .c .h .ksh .pl .srt
    text/richtext .rtx
    text/rtf .rtf
    text/tab-separated-values .tsv
    text/vtt .vtt
    text/x-python .py
    text/x-rst .rst
    text/x-setext .etx
    text/x-sgml .sgm .sgml
    text/x-vcard .vcf
    text/xml .xml
    video/matroska .mkv
    video/matroska-3d .mk3d
    video/mp4 .mp4
    video/mpeg .mpeg .m1v .mpa .mpe .mpg
    video/ogg .ogv
    video/quicktime .mov .qt
    video/webm .webm
    video/vnd.avi .avi
    video/x-m4v .m4v
    video/x-ms-wmv .wmv
    video/x-sgi-movie .movie
"""
_COMMON = """
    application/rtf .rtf
    application/vnd.android.package-archive .apk
    audio/midi .midi .mid
    image/jpg .jpg
    image/pict .pict .pct .pic
    text/xul .xul
"""


def _mapping(table):
    rows = [line.split() for line in table.splitlines()]
    return {extension: row[0] for row in rows for extension in row[1:]}


_types_map_default = types_map = _mapping(_STANDARD)
_common_types_default = common_types = _mapping(_COMMON)
_suffix_map_default = suffix_map = {
    ".svgz": ".svg.gz", ".tgz": ".tar.gz", ".taz": ".tar.gz", ".tz": ".tar.gz", ".tbz2": ".tar.bz2", ".txz": ".tar.xz",
}
_encodings_map_default = encodings_map = {
    ".gz": "gzip", ".Z": "compress", ".bz2": "bzip2", ".xz": "xz", ".br": "br",
}


class MimeTypes:
    """Knows types; each of its pairs of tables is for types that are not registered, and for those that are."""

    def __init__(self, filenames=(), strict=True):
        if not inited:
            init()
        self.encodings_map = _encodings_map_default.copy()
        self.suffix_map = _suffix_map_default.copy()
        self.types_map = ({}, {})
        self.types_map_inv = ({}, {})
        for extension, type in _types_map_default.items():
            self.add_type(type, extension, True)
        for extension, type in _common_types_default.items():
            self.add_type(type, extension, False)
        for name in filenames:
            self.read(name, strict)

    def add_type(self, type, ext, strict=True):
        """From now on files that end in `ext` are of that type."""
        if ext and not ext.startswith("."):
            import warnings

            warnings._deprecated(
                "Undotted extensions",
                "Using undotted extensions is deprecated and will raise a ValueError in Python {remove}",
                remove=(3, 16),
            )
        if not type:
            return
        self.types_map[strict][ext] = type
        known = self.types_map_inv[strict].setdefault(type, [])
        if ext not in known:
            known.append(ext)

    def guess_type(self, url, strict=True):
        """Type and encoding of what is behind an address, or in a file; None for what cannot be told."""
        from urllib.parse import urlparse

        url = os.fspath(url)
        parts = urlparse(url)
        # One letter is a drive of Windows.
        if len(parts.scheme) < 2:
            return self.guess_file_type(url, strict=strict)
        if parts.scheme == "data":
            return _type_of_data(parts.path), None
        return self._guess(parts.path, strict, posixpath.splitext)

    def guess_file_type(self, path, *, strict=True):
        """Type and encoding of a file."""
        path = os.path.splitdrive(os.fsdecode(path))[1]
        return self._guess(path, strict, os.path.splitext)

    def _guess(self, path, strict, splitext):
        base, extension = splitext(path)
        while extension.lower() in self.suffix_map:
            base, extension = splitext(base + self.suffix_map[extension.lower()])
        encoding = self.encodings_map.get(extension)
        if encoding is not None:
            extension = splitext(base)[1]
        extension = extension.lower()
        type = self.types_map[True].get(extension)
        if type is None and not strict:
            type = self.types_map[False].get(extension)
        return type, encoding

    def guess_all_extensions(self, type, strict=True):
        """How names of files of that type may end."""
        type = type.lower()
        found = self.types_map_inv[True].get(type, [])
        return list(found if strict else dict.fromkeys(found + self.types_map_inv[False].get(type, [])))

    def guess_extension(self, type, strict=True):
        """How names of files of that type end, or None."""
        return next(iter(self.guess_all_extensions(type, strict)), None)

    def read(self, filename, strict=True):
        with open(filename, encoding="utf-8") as file:
            self.readfp(file, strict)

    def readfp(self, fp, strict=True):
        """Reads lines "type/subtype extension extension"."""
        while line := fp.readline():
            words = line.split()
            comments = [place for place, word in enumerate(words) if word.startswith("#")]
            for extension in words[1 : comments[0] if comments else None]:
                self.add_type(words[0], "." + extension, strict)

    def read_windows_registry(self, strict=True):
        pass


def _type_of_data(path):
    """Of an address that holds the data itself: data:text/plain;charset=utf-8,hello"""
    described, comma, _ = path.partition(",")
    if not comma:
        return None
    type = described.partition(";")[0]
    return "text/plain" if "=" in type or "/" not in type else type


def init(files=None):
    """Makes the tables that the functions of this module use, of files that are there."""
    global suffix_map, types_map, encodings_map, common_types, inited, _db
    inited = True
    db = MimeTypes() if files is None or _db is None else _db
    if files is None or _db is None:
        files = knownfiles + list(files or ())
    for file in files:
        if os.path.isfile(file):
            db.read(file)
    encodings_map, suffix_map = db.encodings_map, db.suffix_map
    common_types, types_map = db.types_map
    _db = db


def _ready():
    if _db is None:
        init()
    return _db


def read_mime_types(file):
    """The types of a file; None if it cannot be read."""
    try:
        opened = open(file, encoding="utf-8")
    except OSError:
        return None
    with opened:
        db = MimeTypes()
        db.readfp(opened, True)
        return db.types_map[True]


def guess_type(url, strict=True):
    """Type and encoding of what is behind an address, or in a file."""
    return _ready().guess_type(url, strict)


def guess_file_type(path, *, strict=True):
    """Type and encoding of a file."""
    return _ready().guess_file_type(path, strict=strict)


def guess_all_extensions(type, strict=True):
    """How names of files of that type may end."""
    return _ready().guess_all_extensions(type, strict)


def guess_extension(type, strict=True):
    """How names of files of that type end, or None."""
    return _ready().guess_extension(type, strict)


def add_type(type, ext, strict=True):
    """From now on files that end in `ext` are of that type."""
    return _ready().add_type(type, ext, strict)
