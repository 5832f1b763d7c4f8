package fr.estran.socle.base;

import fr.estran.socle.base.CopieDesTables.ContenuDArchive;
import fr.estran.socle.base.RemiseRepository.BaseARetablir;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All of an archive into a database that is empty.
 *
 * @param archive whose seal was found whole, and whose form is known
 */
record RemiseEntiere(Path archive, LieuDeLaBase lieu, DoubleConsumer suivi) {

    private static final Logger JOURNAL = LoggerFactory.getLogger(RemiseEntiere.class);

    /** @param remplacer whether what is in an outside database goes, once it was seen that the archive comes back */
    ResultatRestauration faire(boolean remplacer) throws IOException {
        return switch (lieu) {
            case LieuDeLaBase.Embarque embarque -> {
                var place = DossierARetablir.dans(embarque.dossier());
                if (place.isEmpty()) {
                    yield new ResultatRestauration.DossierOccupe(embarque.dossier());
                }
                try (var base = place.get()) {
                    yield dans(base);
                }
            }
            case LieuDeLaBase.Externe externe -> {
                try (var base = ServeurARetablirRepository.sur(externe)) {
                    var empechement = base.empechement(remplacer);
                    if (empechement.isPresent()) {
                        yield empechement.get();
                    }
                    yield remplacer && !revient(lieu, archive)
                            ? new ResultatRestauration.FichierAbime(archive)
                            : dans(base);
                }
            }
        };
    }

    private ResultatRestauration dans(BaseARetablir base) throws IOException {
        try (var lue = new ArchiveLue(archive)) {
            var description = lue.description();
            var preparee = RemiseRepository.preparer(base, description, ArchiveLue.migrations(archive));
            if (preparee.isEmpty()) {
                return new ResultatRestauration.VersionInconnue(description.priseLe());
            }
            try (var remise = preparee.get()) {
                new RemiseDesTables(lue, remise).remettre(suivi);
            }
            base.achever();
            return new ResultatRestauration.Faite(lieu, description.priseLe());
        }
    }

    /** Whether all of an archive comes back, in an embedded database aside that is deleted at once. */
    static boolean revient(LieuDeLaBase lieu, Path archive) throws IOException {
        var aCote = BinairesPostgres.aCote(lieu.dossier(), "essai");
        try {
            var la = lieu.ailleurs(Files.createDirectories(aCote).resolve("base"));
            return new RemiseEntiere(archive, la, _ -> {}).faire(false) instanceof ResultatRestauration.Faite;
        } catch (IOException | RuntimeException e) {
            JOURNAL.error("a backup was tried, and does not come back", e);
            return false;
        } finally {
            BinairesPostgres.effacer(aCote);
        }
    }

    /** All that is in an archive into a database that was prepared for it. */
    static final class RemiseDesTables {

        private final ArchiveLue archive;
        private final RemiseRepository remise;
        private boolean comptees;

        RemiseDesTables(ArchiveLue archive, RemiseRepository remise) {
            this.archive = archive;
            this.remise = remise;
        }

        void remettre(DoubleConsumer suivi) throws IOException {
            for (var nom = archive.suivante(); nom != null; nom = archive.suivante()) {
                remettre(nom);
                suivi.accept(archive.part());
            }
            if (!comptees) {
                throw new IOException("the archive does not say how many rows it has");
            }
            remise.achever();
        }

        private void remettre(String nom) throws IOException {
            switch (nom) {
                case ContenuDArchive.TABLES -> remise.vider(archive.lignes());
                case ContenuDArchive.SEQUENCES ->
                    remise.reprendre(archive.lignes().stream()
                            .map(TablesRepository.Sequence::lire)
                            .toList());
                case ContenuDArchive.LIGNES -> {
                    remise.compter(archive.lignes());
                    comptees = true;
                }
                default -> remettreUnMorceau(nom);
            }
        }

        private void remettreUnMorceau(String nom) throws IOException {
            var morceau = ContenuDArchive.MORCEAU.matcher(nom);
            if (!morceau.matches()) {
                throw new IOException("the archive holds something else than tables");
            }
            remise.remettre(morceau.group(1), archive.contenu());
        }
    }
}
