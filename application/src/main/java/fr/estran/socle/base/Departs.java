package fr.estran.socle.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.socle.base.VillesRepository.VilleConnue;
import fr.estran.socle.commun.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Date;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.DoubleConsumer;

/**
 * A town that leaves a service for good: all that it has goes into one backup, its rows out of the database, and a page says what was
 * deleted, when, and where what the law keeps is now.
 */
public final class Departs {

    private static final Messages MESSAGES = Messages.de("socle/base");

    private Departs() {}

    public sealed interface Resultat {

        /** @param preuve the page that says so */
        record Partie(Path sauvegarde, Path preuve) implements Resultat {}

        /** Why no backup was made; without one nothing is deleted. */
        record SansSauvegarde(ResultatSauvegarde raison) implements Resultat {}

        /** One does not type a name by mistake. */
        record NomMalDit(String nom) implements Resultat {}

        /** What is written of it after its backup would be lost: it is put in maintenance first. */
        record EnService(String nom) implements Resultat {}
    }

    /**
     * @param ville its code, its name or its address
     * @param nom as it is written, typed again by whoever wants it gone
     * @param vers a folder that is there, for the backup and the page
     */
    public static Resultat supprimer(LieuDeLaBase lieu, String ville, String nom, Path vers, DoubleConsumer suivi)
            throws IOException {
        if (!lieu.existe()) {
            return new Resultat.SansSauvegarde(new ResultatSauvegarde.RienASauvegarder(lieu.dossier()));
        }
        try (var base = lieu.joindre()) {
            var dites = Sauvegardes.villes(base).stream()
                    .filter(une -> une.estDite(ville))
                    .toList();
            if (dites.size() == 1 && !dites.getFirst().nom().equals(nom)) {
                return new Resultat.NomMalDit(dites.getFirst().nom());
            }
            if (dites.size() == 1 && !estEnMaintenance(base, dites.getFirst())) {
                return new Resultat.EnService(dites.getFirst().enMots());
            }
            var prise = Sauvegardes.prendre(lieu, vers, ville, suivi);
            return prise instanceof ResultatSauvegarde.Faite(var fichier, var _)
                    ? supprimer(base, dites.getFirst(), fichier)
                    : new Resultat.SansSauvegarde(prise);
        }
    }

    private static boolean estEnMaintenance(BaseJointe base, VilleConnue ville) throws IOException {
        return TablesRepository.travailler(() -> {
            try (var connexion = base.connecter().orElseThrow()) {
                return new VillesRepository(connexion).estEnMaintenance(ville);
            }
        });
    }

    private static Resultat supprimer(BaseJointe base, VilleConnue elle, Path sauvegarde) throws IOException {
        return TablesRepository.travailler(() -> {
            try (var connexion = base.connecter().orElseThrow()) {
                var parties = new DepartRepository(connexion).effacer(elle.id());
                return new Resultat.Partie(sauvegarde, prouver(elle, parties, sauvegarde));
            }
        });
    }

    private static Path prouver(VilleConnue ville, Map<String, Long> parties, Path sauvegarde) throws IOException {
        var preuve = sauvegarde.resolveSibling(sauvegarde.getFileName() + ".suppression.txt");
        var lignes = new StringBuilder(MESSAGES.dire(
                "suppression.preuve",
                Map.of(
                        "ville",
                        ville.enMots(),
                        "le",
                        Date.from(Files.getLastModifiedTime(sauvegarde).toInstant()),
                        "lignes",
                        parties.values().stream().mapToLong(Long::longValue).sum(),
                        "fichier",
                        sauvegarde.getFileName().toString(),
                        "empreinte",
                        empreinte(sauvegarde))));
        parties.forEach((table, combien) -> lignes.append("\n%s\t%d".formatted(table, combien)));
        return Files.writeString(preuve, lignes.append('\n'), UTF_8);
    }

    private static String empreinte(Path fichier) throws IOException {
        try (var lu = new DigestInputStream(
                Files.newInputStream(fichier), CopieDesTables.ArchiveEcrite.SceauDArchive.empreinte())) {
            lu.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(lu.getMessageDigest().digest());
        }
    }
}
