package fr.estran.bilan.actes;

import fr.estran.bilan.rapport.Volume;
import java.util.List;

/** Where each file lies, in the folder that the office of the assemblies deposits: the act, its annexes, and what is kept. */
public record Rangement(List<String> fichiers) {

    static final String ACTE = "acte/";
    static final String ANNEXES = "annexes/";
    static final String MODIFIABLES = "modifiables/";
    static final String PAGES = "pages-web/";

    /** Of a frozen file: one file is the act, its figures are annexed to it, the others are not deposited. */
    static String dossier(String piece) {
        return piece.endsWith(".pdf")
                ? piece.startsWith(Volume.RAPPORT.nom()) ? ACTE : ANNEXES
                : piece.endsWith(".odt") ? MODIFIABLES : PAGES;
    }

    public List<String> acte() {
        return dans(ACTE);
    }

    public List<String> annexes() {
        return dans(ANNEXES);
    }

    /** Not to be deposited. */
    public List<String> autres() {
        return fichiers.stream()
                .filter(fichier -> fichier.startsWith(MODIFIABLES) || fichier.startsWith(PAGES))
                .toList();
    }

    private List<String> dans(String dossier) {
        return fichiers.stream().filter(fichier -> fichier.startsWith(dossier)).toList();
    }
}
