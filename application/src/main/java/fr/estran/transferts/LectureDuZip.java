package fr.estran.transferts;

import fr.estran.correspondances.ReponsesDites;
import fr.estran.dossier.Egards;
import fr.estran.echanges.Archive;
import fr.estran.echanges.Constat;
import fr.estran.echanges.Importation;
import fr.estran.echanges.OuvertureArchive;
import fr.estran.reprise.RepriseDeLaCoop;
import fr.estran.reprise.ResultatDeReprise;
import fr.estran.tableurs.Aspect;
import java.io.IOException;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** From a zip, or from a sheet of the State's tool, to the records, or to the reasons why not. */
@Component
class LectureDuZip {

    private final Archive archive;
    private final FeuillesRecues feuilles;
    private final Importation importation;

    LectureDuZip(Archive archive, FeuillesRecues feuilles, Importation importation) {
        this.archive = archive;
        this.feuilles = feuilles;
        this.importation = importation;
    }

    Lecture verifier(DossierTemporaire recu) throws IOException {
        return lire(recu, importation::verifierChezSoi);
    }

    Lecture importer(DossierTemporaire recu) throws IOException {
        return lire(recu, importation::importerChezSoi);
    }

    /** A sheet, as one has said what its columns are. */
    Lecture importer(DossierTemporaire recue, ReponsesDites dites, String nom) throws IOException {
        return feuilles.importer(recue, dites, nom);
    }

    private Lecture lire(DossierTemporaire recu, Ecoute.Import suite) throws IOException {
        return switch (Aspect.de(recu.zip())) {
            case ARCHIVE -> lireUnDossier(recu, suite);
            case CLASSEUR -> lireUneFeuille(recu, suite, phrase -> phrase);
            case AUTRE -> lireUneFeuille(recu, suite, LectureDuZip::direQueCeNEstPasUnZip);
        };
    }

    private Lecture lireUnDossier(DossierTemporaire recu, Ecoute.Import suite) throws IOException {
        return switch (archive.ouvrir(recu.zip(), recu.releves())) {
            case OuvertureArchive.Refusee(var phrase) -> Lecture.refuser(phrase);
            case OuvertureArchive.Ouverte(var laisses) -> Ecoute.verser(recu, suite, Egards.AUCUN, laisses);
        };
    }

    private Lecture lireUneFeuille(DossierTemporaire recu, Ecoute.Import suite, UnaryOperator<String> refus)
            throws IOException {
        return switch (feuilles.enDossier(recu)) {
            case ResultatDeReprise.Refusee refusee ->
                refusee.autre() ? new Lecture.ADire() : Lecture.refuser(refus.apply(refusee.phrase()));
            case ResultatDeReprise.Ecrite ecrite ->
                Ecoute.verser(
                        recu,
                        suite,
                        RepriseDeLaCoop.EGARDS,
                        ecrite.constats().stream()
                                .map(dit -> new Constat("", dit))
                                .toList());
        };
    }

    /** A file of records, handed in alone: that it is no export of another tool is not what one wants to know. */
    private static String direQueCeNEstPasUnZip(String phrase) {
        return EchangesController.MESSAGES.dire("refus.ni_feuille_ni_zip", Map.of("phrase", phrase));
    }
}
