package fr.estran.bilan.actes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of the report of a year.
 *
 * @param correction what it corrects in the version before; nothing for the first one
 * @param validation nothing while it is a draft
 */
public record RapportAnnuel(
        RapportId id,
        int annee,
        int version,
        @Nullable String correction,
        Instant commenceLe,
        String commencePar,
        @Nullable Validation validation) {

    /** Its title, and the name of the town, are those of that day. */
    public record Validation(Instant le, String par, String titre, String collectivite, Signataire auteur) {}

    /** Of its page, under which all is that is done with it. */
    public String chemin() {
        return "/bilans/" + annee + "/" + version;
    }

    /** As its file is called on somebody's disk: {@code bilan-2023.pdf}, {@code chiffres-detailles-2023-version-2.pdf}. */
    public String nommer(String fichier) {
        return nommer(annee, version, fichier);
    }

    static String nommer(int annee, int version, String fichier) {
        int point = fichier.lastIndexOf('.');
        var quoi = fichier.substring(0, point).replaceFirst("^chiffres$", "chiffres-detailles");
        return quoi + "-" + annee + (version == 1 ? "" : "-version-" + version) + fichier.substring(point);
    }

    public boolean brouillon() {
        return validation == null;
    }

    /** A section of a validated report: what the records said, and what the report says. */
    public record TexteFige(String cle, String titre, String genere, String publie) {

        /** A person said it otherwise, or said more. */
        public boolean reecrit() {
            return !genere.isEmpty() && !genere.equals(publie);
        }
    }

    /** A file of a validated report, as it is listed: its bytes are read when they are asked for. */
    public record PieceFigee(String nom, Empreinte empreinte, int taille, boolean publique) {

        public record Contenu(PieceFigee piece, byte[] octets) {}
    }
}
