package fr.estran.inscriptions.maplace;

import static fr.estran.inscriptions.maplace.SaisiePersonne.propre;
import static fr.estran.inscriptions.maplace.SaisiePersonne.vide;

import fr.estran.inscriptions.places.Tiers;
import fr.estran.inscriptions.places.Tiers.Lien;
import fr.estran.inscriptions.places.Tiers.Prevenu;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.AdresseElectronique;
import fr.estran.socle.vocabulaire.NomTape;
import fr.estran.socle.vocabulaire.Telephone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * For whom a place is, and who asks for it where it is for somebody else: as it is typed, at each door.
 *
 * @param pour {@link #AUTRE}; anything else is for oneself, and nothing else may be written
 */
public record SaisieTiers(
        @Nullable String pour,
        @Nullable String nom,
        @Nullable String lien,
        @Nullable String telephone,
        @Nullable String courriel,
        @Nullable String prevenir) {

    public static final SaisieTiers MOI = new SaisieTiers(null, null, null, null, null, null);

    public static final String AUTRE = "autre";

    private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");
    private static final String CHAMP = "tiers.";
    private static final int NOM_AU_PLUS = 100;
    private static final int COURRIEL_AU_PLUS = 254;

    public boolean pourUnAutre() {
        return AUTRE.equals(pour);
    }

    /** The person is told of nothing: nothing of how they are reached has to be known. */
    public boolean suffit() {
        return pourUnAutre() && prevenu().filter(qui -> qui == Prevenu.TIERS).isPresent();
    }

    private Optional<Prevenu> prevenu() {
        return Code.lire(Prevenu.class, prevenir);
    }

    private Optional<Telephone> numero() {
        return Telephone.lire(propre(telephone));
    }

    /** By field, in the order of the form; where it is for oneself, that somebody else is written. */
    public Map<String, String> fautes() {
        var fautes = new LinkedHashMap<String, String>();
        if (!pourUnAutre()) {
            if (Stream.of(nom, telephone, courriel).anyMatch(dit -> !vide(dit))) {
                fautes.put(CHAMP + "pour", MESSAGES.dire("tiers.faute.pour"));
            }
            return fautes;
        }
        var qui = propre(nom);
        if (qui.isEmpty() || qui.length() > NOM_AU_PLUS || !NomTape.possible(qui)) {
            fautes.put(CHAMP + "nom", MESSAGES.dire("tiers.faute.nom"));
        }
        if (Code.lire(Lien.class, lien).isEmpty()) {
            fautes.put(CHAMP + "lien", MESSAGES.dire("tiers.faute.lien"));
        }
        if (!vide(telephone)) {
            Telephone.faute(propre(telephone), MESSAGES.dire("faute.telephone"))
                    .ifPresent(faute -> fautes.put(CHAMP + "telephone", faute));
        }
        if (!vide(courriel)
                && (propre(courriel).length() > COURRIEL_AU_PLUS
                        || AdresseElectronique.lire(propre(courriel)).isEmpty())) {
            fautes.put(CHAMP + "courriel", MESSAGES.dire("faute.courriel"));
        }
        if (vide(telephone) && vide(courriel)) {
            fautes.put(CHAMP + "telephone", MESSAGES.dire("tiers.faute.joindre"));
        }
        if (prevenu().isEmpty()) {
            fautes.put(CHAMP + "prevenir", MESSAGES.dire("tiers.faute.prevenir"));
        }
        return fautes;
    }

    /** Once it has no fault; nothing where it is for oneself. */
    public Optional<Tiers> lire() {
        return pourUnAutre()
                ? Optional.of(new Tiers(
                        propre(nom),
                        Code.lire(Lien.class, lien).orElseThrow(),
                        numero().map(Telephone::affiche).orElse(null),
                        vide(courriel) ? null : propre(courriel),
                        prevenu().orElseThrow()))
                : Optional.empty();
    }

    /** Who is known already, to be corrected. */
    public static SaisieTiers connu(Tiers tiers) {
        return new SaisieTiers(
                AUTRE,
                tiers.nom(),
                tiers.lien().code(),
                tiers.telephone(),
                tiers.courriel(),
                tiers.prevenir().code());
    }

    /** As the pages of the desk send it. */
    public static SaisieTiers de(MultiValueMap<String, String> champs) {
        return new SaisieTiers(
                champs.getFirst(CHAMP + "pour"),
                champs.getFirst(CHAMP + "nom"),
                champs.getFirst(CHAMP + "lien"),
                champs.getFirst(CHAMP + "telephone"),
                champs.getFirst(CHAMP + "courriel"),
                champs.getFirst(CHAMP + "prevenir"));
    }

    /** What the next page of the desk must not lose. */
    public void cacher(Map<String, List<String>> champs) {
        champs.put(CHAMP + "pour", List.of(propre(pour)));
        champs.put(CHAMP + "nom", List.of(propre(nom)));
        champs.put(CHAMP + "lien", List.of(propre(lien)));
        champs.put(CHAMP + "telephone", List.of(propre(telephone)));
        champs.put(CHAMP + "courriel", List.of(propre(courriel)));
        champs.put(CHAMP + "prevenir", List.of(propre(prevenir)));
    }
}
