package fr.estran.socle.base;

import fr.estran.socle.base.CopieDesTables.ArchiveEcrite;
import fr.estran.socle.base.CopieDesTables.ArchiveEcrite.SceauDArchive;
import fr.estran.socle.base.VillesRepository.VilleConnue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The database in one file, or one town of it, taken while it serves, and put back elsewhere, whether the server is the embedded one or
 * an outside one. Who was erased is told beside it ({@link EffacementsConsignes}), so that no older backup brings them back.
 */
public final class Sauvegardes {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss").withZone(ZoneId.systemDefault());

    static final String DEBUT = "estran-";
    static final String FIN = ".tar.gz";

    private static final String DEBUT_D_EBAUCHE = ".estran-";
    private static final String FIN_D_EBAUCHE = ".ebauche";

    /** A draft grows until it takes its name: whoever wrote nothing in it for so long was killed. */
    private static final Duration ABANDON = Duration.ofHours(6);

    private Sauvegardes() {}

    /** Of the embedded server of a folder. */
    public static ResultatSauvegarde prendre(Path dossier, Path vers, DoubleConsumer suivi) throws IOException {
        return prendre(new LieuDeLaBase.Embarque(dossier), vers, null, suivi);
    }

    /**
     * @param vers a folder that is there, in which the file is named after the moment; or else the file itself
     * @param ville whose rows alone are taken: its code, its name or its address; else all
     * @param suivi told of the part that is copied, from 0 to 1
     */
    public static ResultatSauvegarde prendre(LieuDeLaBase lieu, Path vers, @Nullable String ville, DoubleConsumer suivi)
            throws IOException {
        if (!lieu.existe()) {
            return new ResultatSauvegarde.RienASauvegarder(lieu.dossier());
        }
        if (Files.isRegularFile(vers)) {
            return new ResultatSauvegarde.FichierDejaLa(vers);
        }
        var rangement = Files.isDirectory(vers) ? vers : vers.toAbsolutePath().resolveSibling("");
        if (!Files.isDirectory(rangement)) {
            throw new NotDirectoryException(rangement.toString());
        }
        try (var base = lieu.joindre()) {
            if (ville == null) {
                return new UneCopie(lieu, base, null, suivi).prendre(rangement, vers);
            }
            var villes = villes(base);
            var dites = villes.stream().filter(une -> une.estDite(ville)).toList();
            return dites.size() == 1
                    ? new UneCopie(lieu, base, dites.getFirst(), suivi).prendre(rangement, vers)
                    : new ResultatSauvegarde.VilleInconnue(
                            ville, villes.stream().map(VilleConnue::enMots).toList());
        }
    }

    static List<VilleConnue> villes(BaseJointe base) throws IOException {
        return TablesRepository.travailler(() -> {
            var connexion = base.connecter();
            if (connexion.isEmpty()) {
                return List.of();
            }
            try (var ouverte = connexion.get()) {
                return CopieRepository.estPreparee(ouverte) ? new VillesRepository(ouverte).toutes() : List.of();
            }
        });
    }

    /** @param ville that is copied; nothing where all is */
    private record UneCopie(
            LieuDeLaBase lieu, BaseJointe base, @Nullable VilleConnue ville, DoubleConsumer suivi) {

        ResultatSauvegarde prendre(Path rangement, Path vers) throws IOException {
            var ebauche = Files.createTempFile(rangement, DEBUT_D_EBAUCHE, FIN_D_EBAUCHE);
            try {
                retirerLesAbandonnees(
                        rangement, Files.getLastModifiedTime(ebauche).toInstant());
                Files.delete(ebauche);
                var source = CopieRepository.surLaBase(base, ville == null ? null : ville.id());
                if (source.isEmpty()) {
                    return new ResultatSauvegarde.RienASauvegarder(lieu.dossier());
                }
                var le = copier(source.get(), ebauche);
                if (!SceauDArchive.estIntact(ebauche)) {
                    throw new IOException("the disk does not give back what was written");
                }
                var fichier = Files.isDirectory(vers) ? vers.resolve(nom(le)) : vers;
                nommer(ebauche, fichier);
                EffacementsConsignes.reprendre(
                        EffacementsConsignes.aCoteDe(lieu.dossier()),
                        EffacementsConsignes.aCoteDeLaSauvegarde(fichier));
                return new ResultatSauvegarde.Faite(fichier, Files.size(fichier));
            } finally {
                Files.deleteIfExists(ebauche);
            }
        }

        private void nommer(Path ebauche, Path fichier) throws IOException {
            var phrase = lieu.regles().phrase();
            if (phrase.isEmpty()) {
                Renommage.durable(ebauche, fichier);
                return;
            }
            var chiffree = Files.createTempFile(ebauche.resolveSibling(""), DEBUT_D_EBAUCHE, FIN_D_EBAUCHE);
            Files.delete(chiffree);
            try {
                Chiffrement.chiffrer(ebauche, chiffree, phrase);
                Renommage.durable(chiffree, fichier);
            } finally {
                Files.deleteIfExists(chiffree);
            }
        }

        private String nom(Instant le) {
            return DEBUT
                    + (ville == null ? "" : ville.codeInsee() + "-")
                    + MOMENT.format(le)
                    + FIN
                    + (lieu.regles().phrase().isEmpty() ? "" : Chiffrement.SUFFIXE);
        }

        private Instant copier(CopieRepository source, Path fichier) throws IOException {
            try (source;
                    var archive = new ArchiveEcrite(fichier)) {
                var le = source.choisirLeMoment();
                archive.fichier(
                        Description.NOM,
                        Description.de(le, source.version(), ville == null ? null : ville.id())
                                .octets());
                new CopieDesTables(source, archive, suivi).copier();
                archive.sceller();
                return le;
            }
        }
    }
    /** They hold what the service held that day: none outlives the backups. The disk's own clock tells their age. */
    private static void retirerLesAbandonnees(Path lieu, Instant maintenant) throws IOException {
        try (var ebauches = Files.newDirectoryStream(lieu, DEBUT_D_EBAUCHE + "*" + FIN_D_EBAUCHE)) {
            for (var ebauche : ebauches) {
                if (estAbandonnee(ebauche, maintenant)) {
                    Files.deleteIfExists(ebauche);
                }
            }
        }
    }

    private static boolean estAbandonnee(Path ebauche, Instant maintenant) throws IOException {
        try {
            return Files.getLastModifiedTime(ebauche).toInstant().isBefore(maintenant.minus(ABANDON));
        } catch (NoSuchFileException e) {
            return false; // another backup has just named it
        }
    }
}
