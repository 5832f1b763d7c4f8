package fr.estran.transferts;

import fr.estran.echanges.Archive;
import fr.estran.echanges.Constat;
import fr.estran.echanges.Importation;
import fr.estran.echanges.OuvertureArchive;
import fr.estran.echanges.ResultatImport;
import fr.estran.echanges.Suivi;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** From a zip to the records, or to the reasons why not. */
@Component
class LectureDuZip {

    private final Archive archive;
    private final Importation importation;

    LectureDuZip(Archive archive, Importation importation) {
        this.archive = archive;
        this.importation = importation;
    }

    private interface Import {

        ResultatImport faire(Path dossier, Suivi suivi) throws IOException;
    }

    Lecture verifier(DossierTemporaire recu) throws IOException {
        return lire(recu, importation::verifierChezSoi);
    }

    Lecture importer(DossierTemporaire recu) throws IOException {
        return lire(recu, importation::importerChezSoi);
    }

    private Lecture lire(DossierTemporaire recu, Import suite) throws IOException {
        return switch (archive.ouvrir(recu.zip(), recu.releves())) {
            case OuvertureArchive.Refusee(var phrase) ->
                new Lecture.Refusee(Trouvailles.de(List.of(new Constat("", phrase))), List.of());
            case OuvertureArchive.Ouverte(var laisses) -> {
                var ecoute = new Ecoute();
                yield switch (suite.faire(recu.releves(), ecoute)) {
                    case ResultatImport.Refuse _ -> new Lecture.Refusee(ecoute.erreurs, laisses);
                    case ResultatImport.Garde garde ->
                        new Lecture.Acceptee(
                                Changements.de(garde),
                                Stream.concat(laisses.stream(), garde.constats().stream())
                                        .toList());
                };
            }
        };
    }
}
