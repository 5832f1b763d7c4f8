package fr.estran.commandes;

import fr.estran.socle.base.DossierDeLaBase;
import fr.estran.socle.base.EffacementsConsignes;
import fr.estran.socle.base.ResultatRestauration;
import fr.estran.socle.base.Sauvegardes;
import fr.estran.socle.commun.Messages;
import java.nio.file.Path;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A backup put back where there is nothing: a database that is there is never replaced. */
@Command(name = "restaurer", resourceBundle = "commandes.aide", mixinStandardHelpOptions = true, sortOptions = false)
final class Restaurer implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.de("commandes/commandes");

    @Option(names = "--depuis", required = true, paramLabel = "FICHIER")
    private Path depuis = Path.of("");

    @Option(names = "--dans", paramLabel = "DOSSIER")
    private @Nullable Path dans;

    @Override
    public Integer call() throws Exception {
        var dossier = dans != null ? dans : DossierDeLaBase.selonLesReglages().orElse(null);
        if (dossier == null) {
            System.err.println(MESSAGES.dire("restauration.base_externe"));
            return CodesDeSortie.MAL_APPELE;
        }
        var habituel = DossierDeLaBase.selonLesReglages();
        if (habituel.isPresent()) {
            EffacementsConsignes.reprendre(
                    EffacementsConsignes.aCoteDe(habituel.get()), EffacementsConsignes.aCoteDe(dossier));
        }
        try (var avancement = new Avancement(MESSAGES.dire("restauration.avancement"))) {
            return dire(Sauvegardes.remettre(depuis, dossier, avancement::avance));
        }
    }

    private static int dire(ResultatRestauration resultat) {
        return switch (resultat) {
            case ResultatRestauration.Faite(var dossier, var priseLe) -> {
                System.out.println(MESSAGES.dire(
                        "restauration.faite", Map.of("dossier", dossier.toString(), "le", Date.from(priseLe))));
                yield 0;
            }
            case ResultatRestauration.FichierAbime(var fichier) ->
                refuser("restauration.abimee", Map.of("fichier", fichier.toString()), CodesDeSortie.DONNEES_REFUSEES);
            case ResultatRestauration.AncienneForme(var priseLe) ->
                refuser(
                        "restauration.ancienne_forme",
                        Map.of("le", Date.from(priseLe)),
                        CodesDeSortie.DONNEES_REFUSEES);
            case ResultatRestauration.VersionInconnue(var priseLe) ->
                refuser(
                        "restauration.version_inconnue",
                        Map.of("le", Date.from(priseLe)),
                        CodesDeSortie.DONNEES_REFUSEES);
            case ResultatRestauration.DossierOccupe(var dossier) ->
                refuser("restauration.dossier_occupe", Map.of("dossier", dossier.toString()), CodesDeSortie.MAL_APPELE);
        };
    }

    private static int refuser(String cle, Map<String, ?> valeurs, int code) {
        System.err.println(MESSAGES.dire(cle, valeurs));
        return code;
    }
}
