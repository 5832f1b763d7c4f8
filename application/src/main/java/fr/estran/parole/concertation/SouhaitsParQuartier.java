package fr.estran.parole.concertation;

import fr.estran.programme.souhaits.SouhaitDeQuartier;
import fr.estran.ville.territoire.Quartier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** By district, as a table shows it. @param noms of districts, by their code */
public record SouhaitsParQuartier(Map<String, String> noms, List<SouhaitDeQuartier> souhaits) {

    static SouhaitsParQuartier de(List<SouhaitDeQuartier> souhaits, List<Quartier> quartiers) {
        var noms = new TreeMap<String, String>();
        souhaits.forEach(souhait -> noms.put(souhait.quartier(), souhait.quartier()));
        quartiers.forEach(quartier -> noms.computeIfPresent(quartier.code(), (_, _) -> quartier.nom()));
        return new SouhaitsParQuartier(noms, souhaits);
    }

    public int nombre(String quartier, String theme) {
        return souhaits.stream()
                .filter(souhait ->
                        souhait.quartier().equals(quartier) && souhait.theme().equals(theme))
                .mapToInt(SouhaitDeQuartier::nombre)
                .sum();
    }

    /** Where too few spoke, together. */
    public int ailleurs(String theme, int voix) {
        return voix
                - noms.keySet().stream()
                        .mapToInt(quartier -> nombre(quartier, theme))
                        .sum();
    }
}
