package fr.estran.transferts;

import fr.estran.correspondances.Correspondances;
import fr.estran.correspondances.FeuilleDite;
import fr.estran.correspondances.Reponses;
import fr.estran.correspondances.ResultatDeFeuille;
import fr.estran.echanges.Constat;
import fr.estran.echanges.Importation;
import fr.estran.structures.Structures;
import java.io.IOException;
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

    ResultatDeFeuille regarder(DossierTemporaire recue, Reponses reponses, String nom) throws IOException {
        return FeuilleDite.regarder(recue.zip(), reponses, correspondances.savoir(nom));
    }

    Lecture verifier(DossierTemporaire recue, Reponses reponses, String nom) throws IOException {
        return lire(recue, reponses, nom, importation::verifierChezSoi, false);
    }

    /** Within the transaction of the import: what the columns are is kept with the records. */
    Lecture importer(DossierTemporaire recue, Reponses reponses, String nom) throws IOException {
        return lire(recue, reponses, nom, importation::importerChezSoi, true);
    }

    private Lecture lire(
            DossierTemporaire recue, Reponses reponses, String nom, LectureDuZip.Import suite, boolean garder)
            throws IOException {
        var structure = Objects.requireNonNull(transactions.execute(_ -> structures.courante()));
        var savoir = correspondances.savoir(nom);
        return switch (FeuilleDite.ecrire(recue.zip(), reponses, savoir, structure, recue.releves())) {
            case ResultatDeFeuille.Refusee(var phrase) -> LectureDuZip.refuser(phrase);
            case ResultatDeFeuille.ADire _, ResultatDeFeuille.Vue _ -> new Lecture.ADire();
            case ResultatDeFeuille.Ecrite ecrite -> {
                var lue = LectureDuZip.verser(
                        recue,
                        suite,
                        ecrite.egards(),
                        ecrite.constats().stream()
                                .map(dit -> new Constat("", dit))
                                .toList());
                if (garder && lue instanceof Lecture.Acceptee) {
                    correspondances.garder(ecrite.aGarder());
                }
                yield sansLignesDeFichiers(lue);
            }
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
