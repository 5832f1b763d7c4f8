package fr.estran.banc.api;

import static java.util.stream.Collectors.joining;

import fr.estran.banc.api.Contrat.Lecture;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A request in the making: right as it begins, then bent once or twice. */
final class Essai {

    private static final Set<Integer> REUSSITES = Set.of(200, 304);

    final Lecture lecture;
    final List<String> parametres = new ArrayList<>();
    String methode = "GET";
    String chemin;
    String hote;
    String accepte = "Accept: application/json";
    String cle;
    final List<String> entetes = new ArrayList<>();
    String corps = "";
    String lieu;
    boolean lisible = true;

    /** Of an address that was read before: nothing else is done to it. */
    boolean relu;

    private final List<String> genres = new ArrayList<>();
    private Set<Integer> permis = Set.of(200);

    /** @param cle that opens it */
    Essai(Lecture lecture, String hote, String cle) {
        this.lecture = lecture;
        this.chemin = lecture.chemin();
        this.lieu = lecture.chemin();
        this.hote = "Host: " + hote;
        this.cle = "Authorization: Bearer " + cle;
    }

    /** What is right once this was done to it: what refuses may refuse, and it succeeds only where all that was done lets it. */
    void attendre(String genre, Integer... statuts) {
        var dits = Set.of(statuts);
        var tous = new TreeSet<Integer>();
        permis.stream()
                .filter(statut -> !REUSSITES.contains(statut) || dits.contains(statut))
                .forEach(tous::add);
        dits.stream()
                .filter(statut ->
                        !REUSSITES.contains(statut) || permis.contains(statut) || statut == 304 && permis.contains(200))
                .forEach(tous::add);
        permis = tous;
        genres.add(genre);
    }

    /** No longer HTTP: refused, in whatever words. */
    void nEstPlusLisible(String genre) {
        lisible = false;
        attendre(genre, 0, 400, 404, 405, 413, 414, 431);
    }

    /** Not at an address of the document any more. */
    void ailleurs(String chemin) {
        this.chemin = chemin;
        this.lieu = Demande.AILLEURS;
    }

    boolean intact() {
        return genres.isEmpty();
    }

    Demande demande() {
        var tous = new ArrayList<String>();
        for (var entete : List.of(hote, accepte, cle)) {
            if (!entete.isEmpty()) {
                tous.add(entete);
            }
        }
        tous.addAll(entetes);
        var cible = parametres.isEmpty() ? chemin : chemin + parametres.stream().collect(joining("&", "?", ""));
        return new Demande(methode, cible, tous, corps, String.join(" + ", genres), lieu, permis, lisible);
    }
}
