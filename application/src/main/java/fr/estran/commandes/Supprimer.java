package fr.estran.commandes;

import fr.estran.socle.base.Departs;
import fr.estran.socle.base.LieuDeLaBase;
import fr.estran.socle.commun.Messages;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A town leaves the service for good: its backup, its rows deleted, and a page that says so. */
@Command(name = "supprimer", resourceBundle = "commandes.aide", mixinStandardHelpOptions = true, sortOptions = false)
final class Supprimer implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.de("commandes/commandes");

    @Option(names = "--ville", required = true, paramLabel = "VILLE")
    private String ville = "";

    @Option(names = "--nom-entier", required = true, paramLabel = "NOM")
    private String nom = "";

    @Option(names = "--vers", required = true, paramLabel = "DOSSIER")
    private Path vers = Path.of("");

    @Override
    public Integer call() throws Exception {
        try (var avancement = new Avancement(MESSAGES.dire("sauvegarde.avancement"))) {
            return switch (Departs.supprimer(LieuDeLaBase.selonLesReglages(), ville, nom, vers, avancement::avance)) {
                case Departs.Resultat.Partie(var sauvegarde, var preuve) -> {
                    System.out.println(MESSAGES.dire(
                            "suppression.faite",
                            Map.of("nom", nom, "fichier", sauvegarde.toString(), "preuve", preuve.toString())));
                    yield 0;
                }
                case Departs.Resultat.SansSauvegarde(var raison) -> Sauvegarder.dire(raison);
                case Departs.Resultat.NomMalDit(var nomEntier) -> {
                    System.err.println(MESSAGES.dire("suppression.nom_mal_dit", Map.of("nom", nomEntier)));
                    yield CodesDeSortie.MAL_APPELE;
                }
                case Departs.Resultat.EnService(var enMots) -> {
                    System.err.println(MESSAGES.dire("suppression.en_service", Map.of("ville", enMots)));
                    yield CodesDeSortie.MAL_APPELE;
                }
            };
        }
    }
}
