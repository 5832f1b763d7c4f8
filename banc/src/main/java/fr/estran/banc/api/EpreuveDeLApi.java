package fr.estran.banc.api;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import fr.estran.lecture.Chiffre;
import fr.estran.lecture.Lieu;
import fr.estran.lecture.Organisme;
import fr.estran.lecture.Seance;
import fr.estran.lecture.Tenue;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Asks a service for all that its document says, and for everything else. */
public final class EpreuveDeLApi {

    private static final int UNE_JUSTE_SUR = 5;

    /** As thousands are set apart. */
    private static final Pattern ENTRE_CHIFFRES = Pattern.compile("(?<=[0-9])[\\s\u00a0\u202f](?=[0-9]{3})");

    private final String hote;
    private final Fil fil;
    private final Trousseau cles;
    private final RandomGenerator hasard;
    private final Contrat contrat;
    private final Juge juge;
    private final Appris appris = new Appris();
    private final Lecteur lecteur;

    /** @param document as the service gives it */
    public EpreuveDeLApi(int port, String hote, String document, Trousseau cles, Personnes personnes, long graine) {
        this.hote = hote;
        this.fil = new Fil(port);
        this.cles = cles;
        this.hasard = new Random(graine);
        this.contrat = new Contrat(document);
        this.juge = new Juge(contrat, personnes, appris);
        this.lecteur = new Lecteur("http://" + hote + ":" + port, cles::bonne, juge);
    }

    public Juge juge() {
        return juge;
    }

    /** So many requests: one of five is right, and goes by the client that was generated. */
    public void demander(int fois) throws IOException {
        var inventions = new Inventions(contrat.lectures(), hote + ":" + fil.port(), cles, hasard, appris);
        var choix =
                lecteur.api().lireProgramme(null, null, null, null, 100, null).getDonnees();
        for (var fait = 0; fait < fois; fait++) {
            if (hasard.nextInt(UNE_JUSTE_SUR) == 0) {
                juste(choix.get(hasard.nextInt(choix.size())));
            } else {
                var demande = inventions.suivante();
                juge.juger(demande, fil.envoyer(demande));
            }
        }
    }

    private void juste(Seance une) {
        var limite = hasard.nextInt(1, 101);
        switch (hasard.nextInt(5)) {
            case 0 ->
                lecteur.programme(
                                null,
                                hasard.nextBoolean() ? une.getType() : null,
                                hasard.nextBoolean() ? une.getThematique() : null)
                        .lire(null, limite);
            case 1 -> lecteur.lieux().lire(null, limite);
            case 2 -> lecteur.annuaire().lire(null, limite);
            case 3 -> lecteur.activite(hasard.nextInt(2021, 2025)).lire(null, limite);
            default -> lecteur.chiffres().lire(null, limite);
        }
    }

    /** Each list from end to end, in parts of several sizes: the same, in the same order, each once; what lists say of one another holds. */
    public void parcourir(UnaryOperator<String> page) {
        var seances = parcourir("programme", lecteur.programme(null, null, null), Seance::getId);
        var lieux = parcourir("lieux", lecteur.lieux(), Lieu::getId);
        parcourir("annuaire", lecteur.annuaire(), Organisme::getId);
        for (var annee : List.of(2022, 2023)) {
            var tenues = parcourir("activite", lecteur.activite(annee), Tenue::getId);
            exiger(
                    tenues.stream().allMatch(tenue -> tenue.getDebut().getYear() == annee),
                    "activite : une séance d'une autre année que " + annee);
        }
        var dits =
                seances.stream().map(Seance::getLieu).filter(Objects::nonNull).collect(toSet());
        exiger(
                dits.equals(lieux.stream().map(Lieu::getId).collect(toSet())),
                "les lieux ne sont pas ceux du programme");
        seances.stream().collect(groupingBy(Seance::getType)).forEach((type, siennes) -> {
            var lues = Lecteur.tout(lecteur.programme(null, type, null), 9);
            exiger(lues.equals(siennes), "programme : « type=" + type + " » ne donne pas les séances de ce type");
        });
        var chiffres = parcourir(
                "chiffres", lecteur.chiffres(), un -> un.getAnnee() + " " + un.getVersion() + " " + un.getCode());
        for (Chiffre un : chiffres) {
            var bilan = page.apply(un.getPage() + "/chiffres.html") + page.apply(un.getPage() + "/bilan.html");
            exiger(
                    ENTRE_CHIFFRES.matcher(bilan).replaceAll("").contains("" + un.getValeur()),
                    "chiffres : le bilan en ligne ne dit pas " + un.getCode());
        }
    }

    private <T> List<T> parcourir(String quoi, Lecteur.Liste<T> liste, Function<T, Object> nom) {
        var toutes = Lecteur.tout(liste, 100);
        for (var limite : List.of(3, 7, 33)) {
            exiger(
                    Lecteur.tout(liste, limite).equals(toutes),
                    quoi + " : pas les mêmes lignes par " + limite + " que par 100");
        }
        var noms = Lecteur.noms(toutes, nom);
        exiger(noms.size() == new HashSet<>(noms).size(), quoi + " : une ligne deux fois");
        exiger(!noms.isEmpty(), quoi + " : rien à lire");
        return toutes;
    }

    /** What was there before and after is read once, and no other twice. @param publier makes a session be there while it is read */
    public void parcourirPendant(Runnable publier) {
        Function<Seance, Object> nom = Seance::getId;
        var programme = lecteur.programme(null, null, null);
        var avant = Lecteur.noms(Lecteur.tout(programme, 100), nom);
        var pendant = Lecteur.noms(Lecteur.tout(programme, 10, publier), nom);
        var apres = Lecteur.noms(Lecteur.tout(programme, 100), nom);
        exiger(apres.size() > avant.size(), "rien n'a été publié pendant la lecture");
        exiger(
                pendant.size() == new HashSet<>(pendant).size(),
                "programme : une ligne lue deux fois pendant une publication");
        exiger(
                pendant.containsAll(avant.stream().filter(apres::contains).toList()),
                "programme : une ligne manquée pendant une publication");
        exiger(apres.containsAll(pendant), "programme : une ligne lue qui n'existe pas");
    }

    /** One key is asked for more than it may have: it is told so, and when to come back, and nobody else is. */
    public void presser() throws IOException, InterruptedException {
        var pressee = cles.neuve();
        var depart = System.nanoTime();
        var donnees = 0;
        var reponse = Reponse.AUCUNE;
        do {
            reponse = une(pressee, 200, 429);
            donnees += reponse.statut() == 200 ? 1 : 0;
        } while (reponse.statut() == 200 && donnees < 2 * Trousseau.DEMANDES);
        var secondes = (System.nanoTime() - depart) / 1_000_000_000;
        exiger(reponse.statut() == 429, "une clé pressée n'a pas été freinée");
        exiger(
                donnees >= Trousseau.DEMANDES && donnees <= Trousseau.DEMANDES + secondes + 1,
                "une clé pressée a eu " + donnees + " réponses en " + secondes + " s");
        une(cles.bonne(), 200);
        Thread.sleep(1_000L * Integer.parseInt(reponse.entete("retry-after").orElse("0")) + 500);
        une(pressee, 200);
    }

    private Reponse une(String cle, Integer... permis) throws IOException {
        var lecture = contrat.lectures().stream()
                .filter(dite -> dite.chemin().endsWith("/lieux"))
                .findFirst()
                .orElseThrow();
        var essai = new Essai(lecture, hote + ":" + fil.port(), cle);
        essai.parametres.add("limite=1");
        essai.attendre("clé pressée", permis);
        var demande = essai.demande();
        var reponse = fil.envoyer(demande);
        juge.juger(demande, reponse);
        return reponse;
    }

    private void exiger(boolean vrai, String quoi) {
        if (!vrai) {
            juge.reprocher("faux : " + quoi, "");
        }
    }
}
