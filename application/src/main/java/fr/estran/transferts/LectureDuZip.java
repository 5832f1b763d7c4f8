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
import fr.estran.tableurs.Tableurs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** From a zip, or from a workbook of the State's tool, to the records, or to the reasons why not. */
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
        if (Tableurs.estUnClasseur(recu.zip())) {
            return switch (feuilles.enDossier(recu)) {
                case ResultatDeReprise.Refusee refusee -> refuser(refusee.phrase());
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
        return switch (archive.ouvrir(recu.zip(), recu.releves())) {
            case OuvertureArchive.Refusee(var phrase) -> refuser(phrase);
            case OuvertureArchive.Ouverte(var laisses) -> verser(recu, suite, Egards.AUCUN, laisses);
        };
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
