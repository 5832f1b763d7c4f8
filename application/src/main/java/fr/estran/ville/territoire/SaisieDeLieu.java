package fr.estran.ville.territoire;

import static fr.estran.ville.territoire.DescriptionDeLieu.LIEU;
import static fr.estran.ville.territoire.DescriptionDeLieu.TENUE;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.PlageHoraire;
import fr.estran.socle.commun.PlagesSaisies;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a venue is, where it stands and when it is open, as it is typed. */
record SaisieDeLieu(Champs dits) {

    static final SaisieDeLieu VIERGE = new SaisieDeLieu(Champs.AUCUN);

    /** @param fiche without its hours */
    static SaisieDeLieu de(Champs fiche, List<PlageHoraire> ouvertures) {
        var champs = fiche;
        for (var heure : PlagesSaisies.de(ouvertures).champs().valeurs().entrySet()) {
            champs = champs.avec(heure.getKey(), heure.getValue());
        }
        return new SaisieDeLieu(champs);
    }

    /** A stop to be, as wide and as easy to enter as what stops there. */
    static SaisieDeLieu halteDe(Lieu mobile) {
        return new SaisieDeLieu(Champs.AUCUN
                .avec("capacite", mobile.capacite())
                .avec("accesPmr", mobile.accesPmr() == null ? null : mobile.accesPmr() ? "oui" : "non")
                .avec("accessibilite", mobile.accessibilite()));
    }

    /** One says where it stops; what people read is that, after what stops there and before its commune. */
    SaisieDeLieu nommee(Lieu mobile) {
        var ou = dit("nom");
        if (ou == null || ou.startsWith(mobile.nom() + ", ")) {
            return this;
        }
        var commune = dits.dit("commune");
        var suite = commune.isEmpty() || ou.toLowerCase(Locale.FRENCH).contains(commune.toLowerCase(Locale.FRENCH))
                ? ""
                : ", " + commune;
        return new SaisieDeLieu(dits.avec("nom", mobile.nom() + ", " + ou + suite));
    }

    /**
     * By field, in the order of the page.
     *
     * @param quartiers the codes of those that may be chosen
     * @param halte whether it is a stop: one is told where it is
     */
    Map<String, String> fautes(Messages m, Collection<String> quartiers, boolean halte) {
        var fautes = LIEU.fautes(TENUE, dits);
        if (halte && dit("nom") == null) {
            fautes.put("nom", m.dire("tenue.faute.halte"));
        }
        if (dit("quartier") != null && !quartiers.contains(dits.dit("quartier"))) {
            fautes.put("quartier", m.dire("tenue.faute.quartier"));
        }
        if (halte && dit("commune") == null) {
            fautes.put("commune", m.dire("tenue.faute.halte_sans_commune"));
        }
        fautes.putAll(heures().fautes());
        return fautes;
    }

    PlagesSaisies heures() {
        return PlagesSaisies.de(dits);
    }

    /** By column, once there is no fault left. @param halte a stop does not move by itself */
    Map<String, @Nullable Object> lire(boolean halte) {
        return LIEU.lire(TENUE, halte ? dits.avec("mobile", List.of()) : dits);
    }

    /** The same, to be judged. @param halteDe of a stop, what stops there */
    Lieu lieu(LieuId id, @Nullable LieuId halteDe) {
        var lu = lire(halteDe != null);
        return new Lieu(
                id,
                (String) Objects.requireNonNull(lu.get("nom")),
                (String) lu.get("quartier"),
                (BigDecimal) lu.get("latitude"),
                (BigDecimal) lu.get("longitude"),
                (Integer) lu.get("capacite"),
                (Boolean) lu.get("acces_pmr"),
                (String) lu.get("accessibilite"),
                null,
                lu.get("mobile") != null,
                halteDe);
    }

    boolean mobile() {
        return dit("mobile") != null;
    }

    private @Nullable String dit(String champ) {
        return LectureDeSaisie.texte(dits.un(champ));
    }
}
