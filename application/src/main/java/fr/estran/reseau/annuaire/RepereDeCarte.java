package fr.estran.reseau.annuaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** A mark on the map. @param ou the name of the place or its address; @param lien to the sheet of the body */
public record RepereDeCarte(String nom, String ou, BigDecimal latitude, BigDecimal longitude, String lien) {

    static List<RepereDeCarte> de(List<Trouve> trouves) {
        return trouves.stream()
                .flatMap(trouve -> trouve.organisme().fiche().accueils().stream()
                        .filter(Accueil::situe)
                        .map(accueil -> de(trouve, accueil)))
                .toList();
    }

    private static RepereDeCarte de(Trouve trouve, Accueil accueil) {
        var nom = accueil.nom();
        return new RepereDeCarte(
                trouve.organisme().nom(),
                nom == null ? accueil.adresseComplete() : nom,
                Objects.requireNonNull(accueil.latitude()),
                Objects.requireNonNull(accueil.longitude()),
                "/annuaire/" + trouve.organisme().id());
    }
}
