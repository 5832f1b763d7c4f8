package fr.estran.transferts;

import fr.estran.correspondances.Correspondances;
import fr.estran.correspondances.FeuilleOuverte;
import fr.estran.correspondances.Ouverture;
import fr.estran.correspondances.ReponsesDites;
import fr.estran.depouillement.Depouillement;
import fr.estran.depouillement.ResultatDeDepouillement;
import fr.estran.echanges.Constat;
import fr.estran.echanges.Importation;
import fr.estran.structures.Structures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** A sheet that nobody knew, as one has said what its columns are: shown, then brought in as a folder. */
@Component
class FeuillesDites {

    private final Structures structures;
    private final Correspondances correspondances;
    private final Importation importation;
    private final TransactionOperations transactions;

    FeuillesDites(
            Structures structures,
            Correspondances correspondances,
            Importation importation,
            TransactionOperations transactions) {
        this.structures = structures;
        this.correspondances = correspondances;
        this.importation = importation;
        this.transactions = transactions;
    }

    Ouverture ouvrir(Path feuille, ReponsesDites reponses, String nom) throws IOException {
        return FeuilleOuverte.ouvrir(feuille, reponses, correspondances.savoir(nom));
    }

    Lecture verifier(DossierTemporaire recue, ReponsesDites reponses, String nom) throws IOException {
        return lire(recue, reponses, nom, importation::verifierChezSoi, false);
    }

    /** Within the transaction of the import: what the columns are is kept with the records. */
    Lecture importer(DossierTemporaire recue, ReponsesDites reponses, String nom) throws IOException {
        return lire(recue, reponses, nom, importation::importerChezSoi, true);
    }

    private Lecture lire(
            DossierTemporaire recue, ReponsesDites reponses, String nom, LectureDuZip.Import suite, boolean garder)
            throws IOException {
        return switch (ouvrir(recue.zip(), reponses, nom)) {
            case Ouverture.Refusee(var phrase) -> LectureDuZip.refuser(phrase);
            case Ouverture.Ouverte(var feuille) -> {
                var lue = depouiller(recue, feuille, suite);
                if (garder && lue instanceof Lecture.Acceptee) {
                    correspondances.garder(feuille.aGarder());
                }
                yield lue;
            }
        };
    }

    private Lecture depouiller(DossierTemporaire recue, FeuilleOuverte feuille, LectureDuZip.Import suite)
            throws IOException {
        var structure = Objects.requireNonNull(transactions.execute(_ -> structures.courante()));
        return switch (Depouillement.ecrire(feuille, structure, recue.releves())) {
            case ResultatDeDepouillement.Refusee(var phrase) -> LectureDuZip.refuser(phrase);
            case ResultatDeDepouillement.ADire _ -> new Lecture.ADire();
            case ResultatDeDepouillement.Ecrite(var egards, var constats) ->
                sansLignesDeFichiers(LectureDuZip.verser(
                        recue,
                        suite,
                        egards,
                        constats.stream().map(dit -> new Constat("", dit)).toList()));
        };
    }

    /** Whoever gave the sheet knows of no files of ours, nor of their rows. */
    private static Lecture sansLignesDeFichiers(Lecture lue) {
        return lue instanceof Lecture.Acceptee(var changements, var constats)
                ? new Lecture.Acceptee(
                        changements,
                        constats.stream()
                                .filter(constat -> constat.fichier().isEmpty())
                                .toList())
                : lue;
    }
}
