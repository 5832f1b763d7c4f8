package fr.estran.presences.coop;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import fr.estran.echanges.classeurs.ExportDeLaCoop.ActeExporte;
import fr.estran.presences.CadreDeSeance.Canal;
import fr.estran.presences.coop.ActeCoop.LieuCoop;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.tableurs.Ecritures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which of their places is which of ours: their export has no identifier of a place. The same name, or the same address, is the same
 * place; of any other, the one of ours where most of its acts have their like.
 */
final class LieuxRapproches {

    private static final int AU_MOINS = 3;

    private final Map<String, LieuCoop> notres = new HashMap<>();
    private final Map<String, String> parAdresse = new HashMap<>();
    private final Map<String, String> pris = new HashMap<>();
    private final Set<String> la;
    private final List<String> constats = new ArrayList<>();

    LieuxRapproches(List<ActeExporte> leurs, List<ActeCoop> nos) {
        for (var acte : nos) {
            var lieu = acte.lieu();
            if (lieu != null && !lieu.nom().isEmpty() && notres.putIfAbsent(nu(lieu), lieu) == null) {
                parAdresse.put(Ecritures.nus(lieu.adresse()), nu(lieu));
            }
        }
        parAdresse.remove("");
        apprendre(leurs, nos);
        la = leurs.stream().map(this::cle).collect(toSet());
    }

    private static String nu(LieuCoop lieu) {
        return Ecritures.nus(lieu.nom());
    }

    List<String> constats() {
        return constats;
    }

    /** Whatever has no name is where its channel says. */
    String cle(ActeExporte acte) {
        var nom = Ecritures.nus(acte.lieu());
        if (notres.containsKey(nom)) {
            return nom;
        }
        if (!acte.canal().equals(Canal.LIEU_ACTIVITE.code()) || nom.isEmpty()) {
            return ">" + acte.canal();
        }
        return pris.getOrDefault(nom, parAdresse.getOrDefault(Ecritures.nus(acte.adresse()), nom));
    }

    /** What our link has filled in, if nobody has said which place it is there, is "another place". */
    String cle(ActeCoop acte) {
        var lieu = acte.lieu();
        var dit = acte.cadre().canal();
        if (lieu == null || lieu.nom().isEmpty() || !dit.equals(Canal.LIEU_ACTIVITE.code())) {
            return ">" + dit;
        }
        return lieu.la() == null && !la.contains(nu(lieu)) ? ">" + Canal.AUTRE.code() : nu(lieu);
    }

    private void apprendre(List<ActeExporte> leurs, List<ActeCoop> nos) {
        var ici = nos.stream()
                .filter(acte -> acte.lieu() != null)
                .collect(groupingBy(
                        acte -> empreinte(acte.jour(), acte.collectif(), acte.minutes(), acte.combien()),
                        mapping(LieuxRapproches::nom, toSet())));
        var libres = new HashSet<>(notres.keySet());
        leurs.forEach(acte -> libres.remove(cle(acte)));
        var inconnus = leurs.stream()
                .filter(acte -> !notres.containsKey(cle(acte)) && !cle(acte).startsWith(">"))
                .collect(groupingBy(this::cle, TreeMap::new, toList()));
        inconnus.forEach((cle, siens) -> siens.stream()
                .map(acte -> empreinte(acte.jour(), acte.collectif(), acte.minutes(), acte.combien()))
                .flatMap(empreinte -> ici.getOrDefault(empreinte, Set.of()).stream())
                .filter(libres::contains)
                .collect(groupingBy(nom -> nom, TreeMap::new, counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .filter(un -> un.getValue() >= AU_MOINS && 2 * un.getValue() > siens.size())
                .ifPresent(un -> prendre(siens.getFirst().lieu(), cle, un.getKey(), libres)));
    }

    private void prendre(String dit, String cle, String notre, Set<String> libres) {
        libres.remove(notre);
        pris.put(cle, notre);
        constats.add(Messages.de("presences/coop")
                .dire(
                        "comparaison.lieu_pris",
                        Map.of(
                                "la",
                                dit,
                                "ici",
                                Objects.requireNonNull(notres.get(notre)).nom())));
    }

    private static String empreinte(LocalDate jour, boolean collectif, int minutes, int combien) {
        return jour + " " + collectif + " " + minutes + " " + combien;
    }

    private static String nom(ActeCoop acte) {
        var lieu = acte.lieu();
        return lieu == null ? "" : nu(lieu);
    }
}
