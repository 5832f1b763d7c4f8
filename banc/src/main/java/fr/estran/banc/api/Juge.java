package fr.estran.banc.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Looks at each answer: whether it is one of those that are right, and as the document says, and says nothing of anybody. */
public final class Juge {

    private static final int EXEMPLES = 3;

    /** What no program has to read: how it is made. */
    private static final Pattern ENTRAILLES = Pattern.compile(
            "Exception|org\\.springframework|fr\\.estran\\.|org\\.postgresql|Apache Tomcat|\\bat [a-z]+\\.[a-z]+\\.|select .* from ");

    private static final Pattern LISTE =
            Pattern.compile("(?i)\\s*((W/)?\"[\\x21\\x23-\\x7e]*\"\\s*(,\\s*(W/)?\"[\\x21\\x23-\\x7e]*\"\\s*)*)");

    private final Contrat contrat;
    private final Personnes personnes;
    private final Appris appris;
    private final Map<String, String> corpsDe = new HashMap<>();
    private final Map<String, String> marqueDe = new HashMap<>();
    private final Releve releve = new Releve();

    /** Of one kind, how often, and some of them. */
    public record Faute(String quoi, int fois, List<String> exemples) {

        public Faute {
            exemples = List.copyOf(exemples);
        }
    }

    private final Map<String, List<String>> fautes = new TreeMap<>();
    private final Map<String, Integer> fois = new TreeMap<>();

    Juge(Contrat contrat, Personnes personnes, Appris appris) {
        this.contrat = contrat;
        this.personnes = personnes;
        this.appris = appris;
    }

    public Releve releve() {
        return releve;
    }

    public List<Faute> fautes() {
        return fautes.entrySet().stream()
                .map(faute -> new Faute(faute.getKey(), fois.getOrDefault(faute.getKey(), 0), faute.getValue()))
                .toList();
    }

    void reprocher(String quoi, String exemple) {
        fois.merge(quoi, 1, Integer::sum);
        var connus = fautes.computeIfAbsent(quoi, _ -> new ArrayList<>());
        if (connus.size() < EXEMPLES) {
            connus.add(exemple);
        }
    }

    void juger(Demande demande, Reponse reponse) {
        releve.noter(demande, reponse);
        var avant = fois.size();
        var statut = reponse.statut();
        if (statut >= 500 && !demande.permis().contains(statut)) {
            reprocher("une réponse " + statut, demande.toString());
        } else if (!demande.permis().contains(statut)) {
            reprocher(
                    "« " + demande.genre() + " » a reçu " + statut + ", et non " + demande.permis(),
                    demande.toString());
        }
        if (demande.lisible() || statut == 200) {
            contrat.fautes(demande, reponse).forEach(faute -> reprocher(faute, "réponse " + statut + " à " + demande));
        }
        exiger(
                statut != 401
                        || !demande.lisible()
                        || reponse.entete("www-authenticate").isPresent(),
                "401 sans WWW-Authenticate",
                demande);
        exiger(statut != 405 || !demande.lisible() || reponse.entete("allow").isPresent(), "405 sans Allow", demande);
        exiger(
                statut != 429
                        || reponse.entete("retry-after")
                                .filter(dit -> dit.matches("\\d+"))
                                .isPresent(),
                "429 sans Retry-After",
                demande);
        exiger(reponse.entete("x-injecte").isEmpty(), "un en-tête que la demande a fait écrire", demande);
        exiger(reponse.entete("set-cookie").isEmpty(), "un témoin posé", demande);
        var toutes = reponse.toutes();
        exiger(!toutes.contains(DansLAdresse.MARQUE), "la demande revient dans la réponse", demande);
        exiger(!ENTRAILLES.matcher(toutes).find(), "la réponse dit comment le service est fait", demande);
        exiger(!toutes.contains("estran_"), "la réponse dit une clé", demande);
        personnes.dite(toutes).ifPresent(qui -> reprocher("la réponse dit quelqu'un : " + qui, demande.toString()));
        marquer(demande, reponse);
        if (fois.size() == avant) {
            appris.apprendre(demande, reponse);
        }
    }

    private void exiger(boolean vrai, String quoi, Demande demande) {
        if (!vrai) {
            reprocher(quoi, demande.toString());
        }
    }

    /** The same body, the same mark; another, another. What is marked as the asker has it is answered in short, and nothing else is. */
    private void marquer(Demande demande, Reponse reponse) {
        var statut = reponse.statut();
        if (statut != 200 && statut != 304) {
            return;
        }
        var marque = reponse.entete("etag").orElse("");
        var rendue = demande.entetes().stream()
                .filter(entete -> entete.startsWith("If-None-Match: "))
                .map(entete -> entete.substring("If-None-Match: ".length()))
                .filter(dite -> LISTE.matcher(dite).matches())
                .findFirst()
                .orElse("");
        var connue = !marque.isEmpty() && rendue.contains(nue(marque));
        if (statut == 304) {
            exiger(connue, "304 sans que la marque ait été rendue", demande);
            exiger(reponse.corps().isEmpty(), "304 avec un corps", demande);
            return;
        }
        exiger(!connue, "200 alors que la marque a été rendue", demande);
        if (demande.methode().equals("HEAD") || !reponse.type().equals("application/json")) {
            return;
        }
        exiger(!marque.isEmpty(), "une réponse sans marque", demande);
        var deja = corpsDe.putIfAbsent(nue(marque), reponse.corps());
        exiger(deja == null || deja.equals(reponse.corps()), "une marque pour deux corps", demande);
        var autre = marqueDe.putIfAbsent(reponse.corps(), nue(marque));
        exiger(autre == null || autre.equals(nue(marque)), "deux marques pour un corps", demande);
    }

    private static String nue(String marque) {
        return marque.replaceFirst("^W/", "");
    }
}
