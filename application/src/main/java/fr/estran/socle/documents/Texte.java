package fr.estran.socle.documents;

import java.util.List;

/** Every text enters the model through here, so that no form has to wonder whether XML can carry it. */
final class Texte {

    private Texte() {}

    /** Drops what XML 1.0 refuses even when escaped: control characters, lone surrogates, non-characters. */
    static String propre(String texte) {
        return texte.codePoints()
                .filter(Texte::admisParXml)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static List<String> propres(List<String> textes) {
        return textes.stream().map(Texte::propre).toList();
    }

    private static boolean admisParXml(int point) {
        return point == '\t'
                || point == '\n'
                || point >= 0x20 && point < 0x7F
                || point >= 0xA0 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }
}
