package fr.estran.commandes;

import fr.estran.socle.base.EffacementsConsignes;
import fr.estran.socle.base.LieuDeLaBase;
import fr.estran.socle.base.Restaurations;
import fr.estran.socle.base.ResultatRestauration;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.secrets.ClesDAilleurs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A backup put back where there is nothing; a town, beside others too. What is there is not replaced, unless that is asked for. */
@Command(name = "restaurer", resourceBundle = "commandes.aide", mixinStandardHelpOptions = true, sortOptions = false)
final class Restaurer implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.de("commandes/commandes");

    @Option(names = "--depuis", required = true, paramLabel = "FICHIER")
    private Path depuis = Path.of("");

    @Option(names = "--dans", paramLabel = "DOSSIER")
    private @Nullable Path dans;

    @Option(names = "--remplacer")
    private boolean remplacer;

    @Option(names = "--hote", paramLabel = "HOTE")
    private @Nullable String hote;

    @Option(names = "--cle", paramLabel = "FICHIER")
    private @Nullable Path cle;

    @Override
    public Integer call() throws Exception {
        var habituel = LieuDeLaBase.selonLesReglages();
        var lieu = dans == null ? habituel : habituel.ailleurs(dans);
        EffacementsConsignes.reprendre(
                EffacementsConsignes.aCoteDe(habituel.dossier()), EffacementsConsignes.aCoteDe(lieu.dossier()));
        if (cle != null) {
            try {
                ClesDAilleurs.ajouter(lieu.dossier(), Files.readString(cle));
            } catch (IllegalArgumentException e) {
                return refuser(
                        "restauration.cle_illisible",
                        Map.of("fichier", cle.toString()),
                        CodesDeSortie.DONNEES_REFUSEES);
            }
        }
        var demande = new Restaurations.Demande(remplacer, hote);
        try (var avancement = new Avancement(MESSAGES.dire("restauration.avancement"))) {
            return dire(Restaurations.remettre(depuis, lieu, demande, avancement::avance));
        }
    }

    private static int dire(ResultatRestauration resultat) {
        return switch (resultat) {
            case ResultatRestauration.Faite(LieuDeLaBase.Embarque lieu, var priseLe) -> {
                System.out.println(MESSAGES.dire(
                        "restauration.faite", Map.of("dossier", lieu.dossier().toString(), "le", Date.from(priseLe))));
                yield 0;
            }
            case ResultatRestauration.Faite(LieuDeLaBase.Externe _, var priseLe) -> {
                System.out.println(MESSAGES.dire("restauration.faite_ailleurs", Map.of("le", Date.from(priseLe))));
                yield 0;
            }
            case ResultatRestauration.VilleArrivee(var nom, var priseLe) -> {
                System.out.println(
                        MESSAGES.dire("restauration.ville_arrivee", Map.of("nom", nom, "le", Date.from(priseLe))));
                yield 0;
            }
            case ResultatRestauration.FichierAbime(var fichier) ->
                refuser("restauration.abimee", Map.of("fichier", fichier.toString()), CodesDeSortie.DONNEES_REFUSEES);
            case ResultatRestauration.PhraseAttendue(var fichier) ->
                refuser(
                        "restauration.phrase_attendue",
                        Map.of("fichier", fichier.toString()),
                        CodesDeSortie.MAL_APPELE);
            case ResultatRestauration.AutrePhrase(var fichier) ->
                refuser(
                        "restauration.autre_phrase",
                        Map.of("fichier", fichier.toString()),
                        CodesDeSortie.DONNEES_REFUSEES);
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
            case ResultatRestauration.BaseOccupee(var villes) ->
                refuser("restauration.base_occupee", Map.of("villes", villes), CodesDeSortie.MAL_APPELE);
            case ResultatRestauration.ServiceEnMarche() ->
                refuser("restauration.service_en_marche", Map.of(), CodesDeSortie.MAL_APPELE);
            case ResultatRestauration.VilleDejaLa(var nom) ->
                refuser("restauration.ville_deja_la", Map.of("nom", nom), CodesDeSortie.MAL_APPELE);
            case ResultatRestauration.NomPris(var nom) ->
                refuser("restauration.nom_pris", Map.of("nom", nom), CodesDeSortie.MAL_APPELE);
            case ResultatRestauration.AdressePrise(var adresse, var nom) ->
                refuser("restauration.adresse_prise", Map.of("hote", adresse, "nom", nom), CodesDeSortie.MAL_APPELE);
            case ResultatRestauration.SansAdresse(var nom) ->
                refuser("restauration.sans_adresse", Map.of("nom", nom), CodesDeSortie.MAL_APPELE);
        };
    }

    private static int refuser(String cle, Map<String, ?> valeurs, int code) {
        System.err.println(MESSAGES.dire(cle, valeurs));
        return code;
    }
}
