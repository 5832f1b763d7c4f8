package fr.estran.banc;

import fr.estran.commandes.Muet;
import fr.estran.comptes.ComptesDeDemonstration;
import fr.estran.echanges.dossiers.Importation;
import fr.estran.echanges.dossiers.ResultatImport;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.dossier.Porte;
import fr.estran.socle.vocabulaire.Structures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a counsellor's day costs, on ten years of records and a register of a hundred thousand people. */
@Command(name = "journee", resourceBundle = "messages.banc", mixinStandardHelpOptions = true, sortOptions = false)
final class MesurerJournee implements Callable<Integer> {

    private static final String HOTE = "dix-ans.localhost";
    private static final int RODAGE = 100;
    private static final int TOURS = 400;
    /** As people are looked for: beginnings, particles, names turned round, slips, telephones in any form. Encoded for an address. */
    private static final List<String> SAISIES = List.of(
            "leg",
            "le+gall",
            "Legall",
            "LE+GOFF",
            "gu%C3%A9guen",
            "gueg",
            "yvonne",
            "yvonne+le",
            "ker",
            "Kerv",
            "marie+bihan",
            "bihan+marie",
            "jean-pierre",
            "jean+pierre",
            "qu%C3%A9r%C3%A9",
            "quere",
            "zzzzzz",
            "gueguenn",
            "tanguy+mar",
            "an+du",
            "06+39+98",
            "%2B33+6+39+98+12",
            "0033639981",
            "02.61.91.42",
            "0261914217");

    private static final Pattern FEUILLE = Pattern.compile("/equipe/seances/([0-9a-f-]{36})");
    private static final Pattern FICHE = Pattern.compile("/equipe/personnes/([0-9a-f-]{36})");

    @Option(names = "--personnes", defaultValue = "100000", paramLabel = "N")
    private int personnes;

    @Override
    public Integer call() throws Exception {
        var dossier = Files.createTempDirectory("estran-banc-");
        try (var contexte = ServiceDuBanc.compte()) {
            importer(contexte, dossier.resolve("dix-ans"));
            var port = ServiceDuBanc.port(contexte);
            try (var visiteur = new VisiteurDuBanc(port, HOTE)) {
                visiteur.entrer("conseiller@demo.invalid", ComptesDeDemonstration.MOT_DE_PASSE);
                mesurer(visiteur, contexte.getBean(CompteurDOrdres.class));
            }
        } finally {
            FileSystemUtils.deleteRecursively(dossier);
        }
        return 0;
    }

    private StructureId importer(ConfigurableApplicationContext contexte, Path dossier) throws Exception {
        new DossierDeDixAns(
                        contexte.getBeanProvider(Porte.class).orderedStream().toList())
                .ecrire(ServiceDuBanc.quimper(), dossier, personnes);
        var resultat = contexte.getBean(Importation.class).importer(dossier, new Muet());
        if (!(resultat instanceof ResultatImport.Garde garde)) {
            throw new IllegalStateException("the records were refused: " + resultat);
        }
        return StructureCourante.auNomDe(garde.structure(), () -> {
            contexte.getBean(TransactionOperations.class)
                    .executeWithoutResult(
                            _ -> contexte.getBean(Structures.class).repondreA(garde.structure(), HOTE));
            contexte.getBean(ComptesDeDemonstration.class).ouvrir();
            return garde.structure();
        });
    }

    /** One answer of a page, the so-manieth. */
    private interface Reponse {

        int statut(int tour) throws Exception;
    }

    private void mesurer(VisiteurDuBanc visiteur, CompteurDOrdres compteur) throws Exception {
        System.out.println("| page | p50 (ms) | p95 | p99 | ordres SQL |");
        System.out.println("|---|---|---|---|---|");
        for (var page : List.of("/equipe", "/equipe/agenda", "/equipe/presences", "/equipe/messages")) {
            mesurer(compteur, page, _ -> visiteur.demander(page));
        }
        var feuilles = trouver(FEUILLE, visiteur.texte("/equipe/presences"));
        IntFunction<String> feuille = tour -> "/equipe/seances/" + feuilles.get(tour % feuilles.size()) + "/presences";
        mesurer(compteur, "/equipe/seances/{seance}/presences", tour -> visiteur.demander(feuille.apply(tour)));
        var ajout = visiteur.formulaire(feuille.apply(0));
        mesurer(
                compteur,
                "POST /equipe/seances/{seance}/presences/chercher",
                tour -> ajout.envoyer(feuille.apply(tour) + "/chercher", "qui=" + saisie(tour)));
        var recherche = visiteur.formulaire("/equipe/personnes");
        mesurer(
                compteur,
                "POST /equipe/personnes",
                tour -> recherche.envoyer("/equipe/personnes", "cherche=" + saisie(tour)));
        var fiches = trouver(FICHE, visiteur.texte("/equipe/personnes"));
        mesurer(
                compteur,
                "/equipe/personnes/{personne}",
                tour -> visiteur.demander("/equipe/personnes/" + fiches.get(tour % fiches.size())));
    }

    private static void mesurer(CompteurDOrdres compteur, String quoi, Reponse reponse) throws Exception {
        for (var tour = 0; tour < RODAGE; tour++) {
            reponse.statut(tour);
        }
        var avant = compteur.compte();
        var durees = new ArrayList<Long>();
        for (var tour = 0; tour < TOURS; tour++) {
            var depart = System.nanoTime();
            var statut = reponse.statut(tour);
            durees.add(System.nanoTime() - depart);
            if (statut != 200) {
                throw new IllegalStateException(quoi + " answered " + statut);
            }
        }
        durees.sort(null);
        System.out.println(String.format(
                Locale.ROOT,
                "| `%s` | %.1f | %.1f | %.1f | %.1f |",
                quoi,
                durees.get(TOURS / 2) / 1e6,
                durees.get(TOURS * 95 / 100) / 1e6,
                durees.get(TOURS * 99 / 100) / 1e6,
                (compteur.compte() - avant) / (double) TOURS));
    }

    private static List<String> trouver(Pattern lien, String page) {
        var trouves = lien.matcher(page)
                .results()
                .map(resultat -> resultat.group(1))
                .distinct()
                .toList();
        if (trouves.isEmpty()) {
            throw new IllegalStateException("nothing to open: " + lien);
        }
        return trouves;
    }

    private static String saisie(int tour) {
        return SAISIES.get(tour % SAISIES.size());
    }
}
