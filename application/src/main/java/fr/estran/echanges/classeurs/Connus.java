package fr.estran.echanges.classeurs;

import fr.estran.socle.tableurs.Ecritures;
import java.util.List;

/** Whom and which venues the town knows already: sheets name them, and hold none of our references. */
public record Connus(List<Connu> conseillers, List<Connu> lieux) {

    static final Connus PERSONNE = new Connus(List.of(), List.of());

    /** @param commune empty where it is not known */
    record Connu(String reference, String nom, String commune) {

        boolean porte(String autreNom, String autreCommune) {
            return Ecritures.nus(nom).equals(autreNom)
                    && (commune.isEmpty()
                            || autreCommune.isEmpty()
                            || Ecritures.nus(commune).equals(autreCommune));
        }
    }
}
