package fr.estran.commandes;

import fr.estran.socle.base.LieuDeLaBase;
import fr.estran.socle.base.Rangement;
import fr.estran.socle.base.ResultatSauvegarde;
import fr.estran.socle.base.Sauvegardes;
import fr.estran.socle.commun.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The whole database in one file, or one town of it, whether the service runs or not. */
@Command(name = "sauvegarder", resourceBundle = "commandes.aide", mixinStandardHelpOptions = true, sortOptions = false)
final class Sauvegarder implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.de("commandes/commandes");

    private static final long MEGAOCTET = 1_000_000;

    @Option(names = "--vers", required = true, paramLabel = "CHEMIN")
    private Path vers = Path.of("");

    @Option(names = "--ville", paramLabel = "VILLE")
    private @Nullable String ville;

    @Override
    public Integer call() throws Exception {
        var lieu = LieuDeLaBase.selonLesReglages();
        try (var avancement = new Avancement(MESSAGES.dire("sauvegarde.avancement"))) {
            if (ville != null || !Files.isDirectory(vers)) {
                return dire(Sauvegardes.prendre(lieu, vers, ville, avancement::avance));
            }
            var rangee = new Rangement(lieu, vers).sauvegarder(avancement::avance);
            var code = dire(rangee.sauvegarde());
            return rangee.essai().isEmpty() ? code : direLEssai(rangee.essai().get());
        }
    }

    private static int direLEssai(boolean reussi) {
        if (!reussi) {
            System.err.println(MESSAGES.dire("sauvegarde.essai_rate"));
            return CodesDeSortie.DONNEES_REFUSEES;
        }
        System.out.println(MESSAGES.dire("sauvegarde.essai_reussi"));
        return 0;
    }

    static int dire(ResultatSauvegarde resultat) {
        return switch (resultat) {
            case ResultatSauvegarde.Faite(var fichier, var octets) -> {
                System.out.println(MESSAGES.dire(
                        "sauvegarde.faite",
                        Map.of("fichier", fichier.toString(), "taille", Math.ceilDiv(octets, MEGAOCTET))));
                yield 0;
            }
            case ResultatSauvegarde.FichierDejaLa(var fichier) ->
                refuser("sauvegarde.deja_la", Map.of("chemin", fichier.toString()));
            case ResultatSauvegarde.RienASauvegarder(var ici) ->
                refuser("sauvegarde.rien", Map.of("chemin", ici.toString()));
            case ResultatSauvegarde.VilleInconnue(var dite, var connues) ->
                refuser("sauvegarde.ville_inconnue", Map.of("ville", dite, "connues", String.join("\n  - ", connues)));
        };
    }

    private static int refuser(String cle, Map<String, String> valeurs) {
        System.err.println(MESSAGES.dire(cle, valeurs));
        return CodesDeSortie.MAL_APPELE;
    }
}
