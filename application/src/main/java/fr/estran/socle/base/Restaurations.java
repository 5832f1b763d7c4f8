package fr.estran.socle.base;

import fr.estran.socle.base.CopieDesTables.ArchiveEcrite.SceauDArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/** A backup ({@link Sauvegardes}) put back: all of it where there is nothing, or one town beside others. */
public final class Restaurations {

    private Restaurations() {}

    /** @param dossier of an embedded server: empty, or not there yet */
    public static ResultatRestauration remettre(Path archive, Path dossier, DoubleConsumer suivi) throws IOException {
        return remettre(archive, new LieuDeLaBase.Embarque(dossier), Demande.SIMPLE, suivi);
    }

    /**
     * @param remplacer whether what is in an outside database goes
     * @param hote where a town will answer that comes beside others; else where it did
     */
    public record Demande(boolean remplacer, @Nullable String hote) {
        static final Demande SIMPLE = new Demande(false, null);
    }

    public static ResultatRestauration remettre(Path fichier, LieuDeLaBase lieu, Demande demande, DoubleConsumer suivi)
            throws IOException {
        if (!Chiffrement.estChiffre(fichier)) {
            return remettreEnClair(fichier, fichier, lieu, demande, suivi);
        }
        if (lieu.regles().phrase().isEmpty()) {
            return new ResultatRestauration.PhraseAttendue(fichier);
        }
        var clair = Files.createTempFile("estran-", ".ebauche");
        try {
            return Chiffrement.dechiffrer(fichier, clair, lieu.regles().phrase())
                    ? remettreEnClair(clair, fichier, lieu, demande, suivi)
                    : new ResultatRestauration.AutrePhrase(fichier);
        } finally {
            Files.delete(clair);
        }
    }

    /** @param fichier that was given, beside which is the list of erasures */
    private static ResultatRestauration remettreEnClair(
            Path archive, Path fichier, LieuDeLaBase lieu, Demande demande, DoubleConsumer suivi) throws IOException {
        if (!SceauDArchive.estIntact(archive)) {
            return new ResultatRestauration.FichierAbime(fichier);
        }
        var description = ArchiveLue.description(archive);
        if (description.forme() < Description.FORME) {
            return new ResultatRestauration.AncienneForme(description.priseLe());
        }
        if (!description.connue()) {
            return new ResultatRestauration.VersionInconnue(description.priseLe());
        }
        EffacementsConsignes.reprendre(
                EffacementsConsignes.aCoteDeLaSauvegarde(fichier), EffacementsConsignes.aCoteDe(lieu.dossier()));
        if (description.ville() != null && lieu.existe()) {
            var parmi = new Arrivee(archive, description, lieu, demande.hote(), suivi).parmiLesAutres();
            if (parmi.isPresent()) {
                return parmi.get();
            }
        }
        return new RemiseEntiere(archive, lieu, suivi).faire(demande.remplacer());
    }

    /** Whether a backup comes back, all of it, in an embedded database aside that is deleted at once. */
    static boolean revient(LieuDeLaBase lieu, Path fichier) throws IOException {
        if (!Chiffrement.estChiffre(fichier)) {
            return RemiseEntiere.revient(lieu, fichier);
        }
        var clair = Files.createTempFile("estran-", ".ebauche");
        try {
            return Chiffrement.dechiffrer(fichier, clair, lieu.regles().phrase()) && RemiseEntiere.revient(lieu, clair);
        } finally {
            Files.delete(clair);
        }
    }
}
