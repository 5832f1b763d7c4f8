package fr.estran.banc.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was asked and how it was answered, for the tables. */
public final class Releve {

    private final Map<String, SortedMap<Integer, Integer>> parLieu = new TreeMap<>();
    private final Map<String, SortedMap<Integer, Integer>> parGenre = new TreeMap<>();
    private final Map<String, List<Long>> durees = new HashMap<>();
    private int demandes;

    void noter(Demande demande, Reponse reponse) {
        demandes++;
        parLieu.computeIfAbsent(demande.lieu(), _ -> new TreeMap<>()).merge(reponse.statut(), 1, Integer::sum);
        parGenre.computeIfAbsent(
                        demande.genre().contains(" + ") ? "deux choses à la fois" : demande.genre(),
                        _ -> new TreeMap<>())
                .merge(reponse.statut(), 1, Integer::sum);
        durees.computeIfAbsent(demande.lieu(), _ -> new ArrayList<>()).add(reponse.nanos());
    }

    public int demandes() {
        return demandes;
    }

    public Map<String, SortedMap<Integer, Integer>> parLieu() {
        return parLieu;
    }

    public Map<String, SortedMap<Integer, Integer>> parGenre() {
        return parGenre;
    }

    /** @param rang of a hundred: how long the slowest of so many took, in milliseconds */
    public double centile(String lieu, int rang) {
        var toutes = durees.getOrDefault(lieu, List.of()).stream().sorted().toList();
        return toutes.isEmpty() ? 0 : toutes.get(Math.min(toutes.size() - 1, toutes.size() * rang / 100)) / 1e6;
    }
}
