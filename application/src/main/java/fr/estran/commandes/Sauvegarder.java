package fr.estran.commandes;

import fr.estran.socle.base.DossierDeLaBase;
import fr.estran.socle.base.ResultatSauvegarde;
import fr.estran.socle.base.Sauvegardes;
import fr.estran.socle.commun.Messages;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The whole database in one file, whether the service runs or not. */
@Command(name = "sauvegarder", resourceBundle = "commandes.aide", mixinStandardHelpOptions = true, sortOptions = false)
final class Sauvegarder implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.de("commandes/commandes");

    private static final long MEGAOCTET = 1_000_000;

    @Option(names = "--vers", required = true, paramLabel = "CHEMIN")
    private Path vers = Path.of("");

    @Override
    public Integer call() throws Exception {
        var dossier = DossierDeLaBase.selonLesReglages();
        if (dossier.isEmpty()) {
            System.err.println(MESSAGES.dire("sauvegarde.base_externe"));
            return CodesDeSortie.MAL_APPELE;
        }
        try (var avancement = new Avancement(MESSAGES.dire("sauvegarde.avancement"))) {
            return dire(Sauvegardes.prendre(dossier.get(), vers, avancement::avance));
        }
    }

    private static int dire(ResultatSauvegarde resultat) {
        return switch (resultat) {
            case ResultatSauvegarde.Faite(var fichier, var octets) -> {
                System.out.println(MESSAGES.dire(
                        "sauvegarde.faite",
                        Map.of("fichier", fichier.toString(), "taille", Math.ceilDiv(octets, MEGAOCTET))));
                yield 0;
            }
            case ResultatSauvegarde.FichierDejaLa(var fichier) -> refuser("sauvegarde.deja_la", fichier);
            case ResultatSauvegarde.RienASauvegarder(var ici) -> refuser("sauvegarde.rien", ici);
        };
    }

    private static int refuser(String cle, Path chemin) {
        System.err.println(MESSAGES.dire(cle, Map.of("chemin", chemin.toString())));
        return CodesDeSortie.MAL_APPELE;
    }
}
