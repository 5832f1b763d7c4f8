package fr.estran.transferts;

import fr.estran.dossier.Egards;
import fr.estran.echanges.Archive;
import fr.estran.echanges.Constat;
import fr.estran.echanges.Importation;
import fr.estran.echanges.OuvertureArchive;
import fr.estran.echanges.ResultatImport;
import fr.estran.echanges.Suivi;
import fr.estran.reprise.RepriseDeLaCoop;
import fr.estran.reprise.ResultatDeReprise;
import fr.estran.tableurs.Aspect;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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

    private interface Import {

        ResultatImport faire(Path dossier, Egards egards, Suivi suivi) throws IOException;
    }

    Lecture verifier(DossierTemporaire recu) throws IOException {
        return lire(recu, importation::verifierChezSoi);
    }

    Lecture importer(DossierTemporaire recu) throws IOException {
        return lire(recu, importation::importerChezSoi);
    }

    private Lecture lire(DossierTemporaire recu, Import suite) throws IOException {
        return switch (Aspect.de(recu.zip())) {
            case ARCHIVE -> lireUnDossier(recu, suite);
            case CLASSEUR -> lireUneFeuille(recu, suite, phrase -> phrase);
            case AUTRE -> lireUneFeuille(recu, suite, LectureDuZip::direQueCeNEstPasUnZip);
        };
    }

    private Lecture lireUnDossier(DossierTemporaire recu, Import suite) throws IOException {
        return switch (archive.ouvrir(recu.zip(), recu.releves())) {
            case OuvertureArchive.Refusee(var phrase) -> refuser(phrase);
            case OuvertureArchive.Ouverte(var laisses) -> verser(recu, suite, Egards.AUCUN, laisses);
        };
    }

    private Lecture lireUneFeuille(DossierTemporaire recu, Import suite, UnaryOperator<String> refus)
            throws IOException {
        return switch (feuilles.enDossier(recu)) {
            case ResultatDeReprise.Refusee refusee -> refuser(refus.apply(refusee.phrase()));
            case ResultatDeReprise.Ecrite ecrite ->
                verser(
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

    private static Lecture refuser(String phrase) {
        return new Lecture.Refusee(Trouvailles.de(List.of(new Constat("", phrase))), List.of());
    }

    private static Lecture verser(DossierTemporaire recu, Import suite, Egards egards, List<Constat> laisses)
            throws IOException {
        var ecoute = new Ecoute();
        return switch (suite.faire(recu.releves(), egards, ecoute)) {
            case ResultatImport.Refuse _ -> new Lecture.Refusee(ecoute.erreurs, laisses);
            case ResultatImport.Garde garde ->
                new Lecture.Acceptee(
                        Changements.de(garde),
                        Stream.concat(laisses.stream(), garde.constats().stream())
                                .toList());
        };
    }
}
