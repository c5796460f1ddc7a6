import assert from "node:assert/strict";
import { test } from "node:test";
import { Trouble } from "../model/trouble.ts";
import { decodeText } from "./decode.ts";
import { decodePage } from "./page-encoding.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...utf8(part)] : part)));
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    [...text].flatMap((c) =>
      little ? [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8] : [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255],
    ),
  );

/** What a file's bytes say, and in which encoding. */
const DECODED: readonly (readonly [string, Uint8Array, string])[] = [
  ["Perú: seis muertos", utf8("Perú: seis muertos"), "utf-8"],
  ["Perú", bytes([0xef, 0xbb, 0xbf], "Perú"), "utf-8"],
  ["Perú 漢", bytes([0xff, 0xfe], [...utf16("Perú 漢", true)]), "utf-16le"],
  ["Perú 漢", bytes([0xfe, 0xff], [...utf16("Perú 漢", false)]), "utf-16be"],
  [
    "Víctor said “six” in Ayacucho",
    bytes("V", [0xed], "ctor said ", [0x93], "six", [0x94], " in Ayacucho"),
    "windows-1252",
  ],
  ["with an escape \u001b[31m inside", utf8("with an escape \u001b[31m inside"), "utf-8"],
];

test("a text file is decoded by what it is", () => {
  for (const [text, file, encoding] of DECODED) assert.deepEqual(decodeText(file), { text, encoding });
});

/** What is wrong with a file. */
const REFUSED: readonly (readonly [string, Uint8Array])[] = [
  ["empty-input", bytes()],
  ["empty-input", bytes([0xff, 0xfe])],
  ["too-large", new Uint8Array(9 * 1024 * 1024).fill(97)],
  ["binary-input", bytes("%PDF-1.7 and so on")],
  ["binary-input", bytes([0x89], "PNG\r\n")],
  ["binary-input", bytes("PK", [3, 4], "word/document.xml")],
  ["binary-input", bytes("text with a ", [0], " byte")],
  ["binary-input", Uint8Array.from({ length: 256 }, (_, i) => (i * 7) % 32 || 1)],
  ["wrong-encoding", utf16("no mark but sixteen bits", true)],
  ["wrong-encoding", bytes([0xff, 0xfe], [0x00, 0xd8], [0x41, 0x00])],
  // Damaged UTF-8: the good sequence shows that it is no Windows-1252.
  ["wrong-encoding", bytes("Perú and a broken ", [0xc3], " one")],
  ["wrong-encoding", bytes("Shift-JIS ", [0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x82, 0xcc, 0x83, 0x65])],
  ["wrong-encoding", bytes([0x81, 0x8d], " undefined in 1252")],
  // KOI8-R: letters that stand only among each other.
  ["wrong-encoding", bytes([0xd7, 0xcf, 0xca, 0xce, 0xc1], " ", [0xc9], " ", [0xcd, 0xc9, 0xd2])],
];

test("what is no text is refused by its code", () => {
  for (const [code, file] of REFUSED) {
    assert.throws(
      () => decodeText(file),
      (error) => error instanceof Trouble && error.code === code,
      `${code} ${file.subarray(0, 20)}`,
    );
  }
});

test("the trouble says where the bad byte stands", () => {
  assert.throws(() => decodeText(bytes("Perú\nwas ", [0xc3], " here")), /byte 0xc3 in line 2/);
});

test("a page is decoded as it says itself, unless it is UTF-8", () => {
  const latin = bytes('<html><meta charset="iso-8859-1"><p>Per', [0xfa]);
  assert.match(decodePage(latin).text, /Perú$/);
  const lying = bytes('<html><meta charset="iso-8859-1"><p>Perú');
  assert.match(decodePage(lying).text, /Perú$/);
  const cyrillic = bytes('<meta charset="windows-1251"><p>', [0xea, 0xe8, 0xe5, 0xe2]);
  assert.match(decodePage(cyrillic).text, /киев$/);
});
