package fr.estran.banc;

import fr.estran.commandes.Muet;
import fr.estran.comptes.ComptesDeDemonstration;
import fr.estran.echanges.dossiers.Importation;
import fr.estran.echanges.dossiers.ResultatImport;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.Role;
import fr.estran.socle.secrets.MotDePasse;
import fr.estran.socle.vocabulaire.Structures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionOperations;
import picocli.CommandLine.Command;

/** What a refused sign-in takes: as long for an address that nobody has, or a stranger learns who works here. */
@Command(name = "connexion", resourceBundle = "messages.banc", mixinStandardHelpOptions = true)
final class MesurerConnexion implements Callable<Integer> {

    /** Of each account: one more, and the brake on guessing would answer. */
    private static final int ESSAIS = 4;

    private static final int REFUSEE = 422;
    private static final String HOTE = "ville.localhost";

    @Override
    public Integer call() throws Exception {
        try (var contexte = ServiceDuBanc.compte()) {
            ouvrirUneVille(contexte);
            try (var visiteur = new VisiteurDuBanc(ServiceDuBanc.port(contexte), HOTE)) {
                mesurer(visiteur.formulaire("/connexion"));
            }
        }
        return 0;
    }

    private static void ouvrirUneVille(ConfigurableApplicationContext contexte) throws Exception {
        var garde = (ResultatImport.Garde)
                contexte.getBean(Importation.class).importer(ServiceDuBanc.quimper(), new Muet());
        StructureCourante.auNomDe(garde.structure(), () -> {
            contexte.getBean(TransactionOperations.class)
                    .executeWithoutResult(
                            _ -> contexte.getBean(Structures.class).repondreA(garde.structure(), HOTE));
            contexte.getBean(ComptesDeDemonstration.class).ouvrir();
            return garde.structure();
        });
    }

    private static void mesurer(VisiteurDuBanc.Formulaire connexion) throws Exception {
        var connue = new ArrayList<Long>();
        var inconnue = new ArrayList<Long>();
        var longue = new ArrayList<Long>();
        for (var tour = 0; tour < ESSAIS * Role.values().length; tour++) {
            var role = Role.values()[tour / ESSAIS].code();
            connue.add(duree(() -> refuser(connexion, role + "@demo.invalid")));
            inconnue.add(duree(() -> refuser(connexion, role + "@ailleurs.invalid")));
            longue.add(duree(() -> MotDePasse.reproche("a1B!".repeat(32), List.of("Anne Le Goff"))));
        }
        System.out.println("| quoi | p50 (ms) | p95 |");
        System.out.println("|---|---|---|");
        dire("refus, adresse connue", connue);
        dire("refus, adresse inconnue", inconnue);
        dire("le plus long mot de passe, jugé", longue);
    }

    private static int refuser(VisiteurDuBanc.Formulaire connexion, String courriel) throws Exception {
        var rendu = connexion.envoyer("/connexion", "courriel=" + courriel + "&motDePasse=mauvais");
        if (rendu != REFUSEE) {
            throw new IllegalStateException("not refused as such: " + rendu);
        }
        return rendu;
    }

    private static long duree(Callable<?> travail) throws Exception {
        var depart = System.nanoTime();
        travail.call();
        return System.nanoTime() - depart;
    }

    private static void dire(String quoi, List<Long> durees) {
        durees.sort(null);
        System.out.println(String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f |",
                quoi,
                durees.get(durees.size() / 2) / 1e6,
                durees.get(durees.size() * 95 / 100) / 1e6));
    }
}
