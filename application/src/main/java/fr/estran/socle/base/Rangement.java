package fr.estran.socle.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/**
 * The folder into which each night's backup goes: those that are too old leave it first, so that nights that fail delete too, and once a
 * week the new one is put back aside, to see that it can be.
 */
public record Rangement(LieuDeLaBase lieu, Path dossier) {

    private static final Duration ENTRE_DEUX_ESSAIS = Duration.ofDays(7);

    /** The night of the thirtieth day finds them, whatever the minute. */
    private static final Duration MARGE = Duration.ofHours(12);

    /** @param essai whether it could be put back; nothing where no trial was due */
    public record Rangee(ResultatSauvegarde sauvegarde, Optional<Boolean> essai) {}

    public Rangee sauvegarder(DoubleConsumer suivi) throws IOException {
        retirerLesAnciennes();
        var sauvegarde = Sauvegardes.prendre(lieu, dossier, null, suivi);
        return new Rangee(
                sauvegarde,
                sauvegarde instanceof ResultatSauvegarde.Faite(var fichier, var _) ? noter(fichier) : Optional.empty());
    }

    private Optional<Boolean> noter(Path fichier) throws IOException {
        var quand = Files.getLastModifiedTime(fichier).toInstant();
        var etat = EtatDesSauvegardes.lire(lieu.dossier()).apresUneSauvegarde(quand);
        etat.ecrire(lieu.dossier());
        var dernier = etat.dernierEssai();
        if (dernier != null && dernier.isAfter(quand.minus(ENTRE_DEUX_ESSAIS).plus(MARGE))) {
            return Optional.empty();
        }
        var reussi = Restaurations.revient(lieu, fichier);
        etat.apresUnEssai(quand, reussi).ecrire(lieu.dossier());
        return Optional.of(reussi);
    }

    private void retirerLesAnciennes() throws IOException {
        var limite =
                heureDuDisque().minus(Duration.ofDays(lieu.regles().jours())).plus(MARGE);
        try (var fichiers = Files.newDirectoryStream(
                dossier,
                Sauvegardes.DEBUT + "*{" + Sauvegardes.FIN + "," + Sauvegardes.FIN + Chiffrement.SUFFIXE + "}")) {
            for (var fichier : fichiers) {
                if (Files.getLastModifiedTime(fichier).toInstant().isBefore(limite)) {
                    Files.delete(fichier);
                }
            }
        }
    }

    /** The one that gave the files their dates. */
    private Instant heureDuDisque() throws IOException {
        var temoin = Files.createTempFile(dossier, ".estran-", ".ebauche");
        try {
            return Files.getLastModifiedTime(temoin).toInstant();
        } finally {
            Files.delete(temoin);
        }
    }
}
