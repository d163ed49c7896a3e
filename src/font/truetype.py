"""Makes TrueType files of Inter for PDF from the OpenType ones: python3 truetype.py IN.otf... OUTFOLDER

Needs fontTools (pip install fonttools). The outlines are approximated to a thousandth of an em; what a PDF does not
use (layout tables, other writing directions) is left out.
"""

import sys
from pathlib import Path

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

NOT_FOR_PDF = ("CFF ", "VORG", "GDEF", "GPOS", "GSUB", "BASE", "DSIG", "kern")


def truetype(font):
    error = font["head"].unitsPerEm / 1000
    order = font.getGlyphOrder()
    outlines = font.getGlyphSet()
    glyphs = {}
    for name in order:
        pen = TTGlyphPen(outlines)
        outlines[name].draw(Cu2QuPen(pen, error, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = newTable("glyf")
    font["glyf"].glyphOrder = order
    font["glyf"].glyphs = glyphs
    font["glyf"].compile(font)
    advances = font["hmtx"]
    for name, glyph in glyphs.items():
        advances[name] = (advances[name][0], getattr(glyph, "xMin", 0))
    limits = font["maxp"]
    limits.tableVersion = 0x00010000
    for name in (
        "maxZones maxTwilightPoints maxStorage maxFunctionDefs maxInstructionDefs maxStackElements "
        "maxSizeOfInstructions maxComponentElements maxPoints maxContours maxCompositePoints "
        "maxCompositeContours maxComponentDepth"
    ).split():
        setattr(limits, name, 0)
    limits.maxZones = 1
    limits.recalc(font)
    font["post"].formatType = 3.0
    for table in NOT_FOR_PDF:
        if table in font:
            del font[table]
    font.sfntVersion = "\000\001\000\000"


def main():
    *sources, folder = map(Path, sys.argv[1:])
    for source in sources:
        font = TTFont(source, recalcTimestamp=False)
        truetype(font)
        font.save(folder / (source.stem + ".ttf"))


main()
