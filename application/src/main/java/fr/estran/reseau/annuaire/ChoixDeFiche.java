package fr.estran.reseau.annuaire;

import fr.estran.ville.besoins.Besoin;
import fr.estran.ville.besoins.FamilleDeBesoin;
import fr.estran.ville.territoire.LieuDecrit;
import fr.estran.ville.territoire.MotDeQuartier;
import fr.estran.ville.territoire.Quartier;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What may be chosen of the town's own on a sheet: needs, venues, districts. */
public record ChoixDeFiche(List<Besoin> besoins, List<LieuDecrit> lieux, List<Quartier> quartiers, MotDeQuartier mot) {

    public ChoixDeFiche {
        besoins = List.copyOf(besoins);
        lieux = List.copyOf(lieux);
        quartiers = List.copyOf(quartiers);
    }

    /** Family after family. */
    public Map<FamilleDeBesoin, List<Besoin>> parFamille() {
        var familles = new EnumMap<FamilleDeBesoin, List<Besoin>>(FamilleDeBesoin.class);
        for (var famille : FamilleDeBesoin.values()) {
            var siens = besoins.stream()
                    .filter(besoin -> besoin.famille() == famille)
                    .toList();
            if (!siens.isEmpty()) {
                familles.put(famille, siens);
            }
        }
        return familles;
    }

    boolean besoin(String code) {
        return besoins.stream().anyMatch(besoin -> besoin.code().equals(code));
    }

    boolean lieu(String id) {
        return lieux.stream().anyMatch(lieu -> lieu.id().toString().equals(id));
    }

    boolean quartier(String code) {
        return quartiers.stream().anyMatch(quartier -> quartier.code().equals(code));
    }
}
