package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with a sheet as it is typed. */
final class FautesDeFiche {

    private static final Messages MESSAGES = Messages.de("reseau/annuaire");

    private static final int PHRASE = 300;

    private static final Map<String, Integer> LONGUEURS =
            Map.of("publicsPrecision", 300, "coutPrecision", 300, "venue", 1000, "aApporter", 300);

    private FautesDeFiche() {}

    /**
     * By field. What was there already, and came otherwise than by this form, stands in nobody's way.
     *
     * @param avant what the sheet says today
     */
    public static Map<String, String> de(SaisieDeFiche saisie, Champs avant, ChoixDeFiche choix) {
        var fautes = new LinkedHashMap<String, String>();
        for (var besoin : saisie.besoins()) {
            if (!choix.besoin(besoin)) {
                fautes.put(SaisieDeFiche.BESOIN + besoin, MESSAGES.dire("faute.besoin"));
            }
            longueur(saisie, SaisieDeFiche.PHRASE + besoin, PHRASE, fautes);
        }
        LONGUEURS.forEach((champ, longueur) -> longueur(saisie, champ, longueur, fautes));
        liste(saisie, "publicsAccueillis", PublicAccueilli.class, fautes);
        liste(saisie, "cout", Cout.class, fautes);
        liste(saisie, "accompagnements", Accompagnement.class, fautes);
        liste(saisie, "modes", ModeDeVenue.class, fautes);
        liste(saisie, "accessibilites", Accessibilite.class, fautes);
        liste(saisie, "langues", Langue.class, fautes);
        liste(saisie, "habilitations", Habilitation.class, fautes);
        var pivot = saisie.pivot();
        if (pivot != null && !pivot.matches(FicheDOrganisme.PIVOT)) {
            fautes.put("pivot", MESSAGES.dire("faute.pivot"));
        }
        saisie.accueils().forEach(accueil -> fautes.putAll(accueil.fautes(MESSAGES, choix)));
        fautes.keySet()
                .removeIf(champ ->
                        saisie.dit(champ) != null && saisie.dits().tous(champ).equals(avant.tous(champ)));
        return fautes;
    }

    private static void longueur(SaisieDeFiche saisie, String champ, int longueur, Map<String, String> fautes) {
        if (saisie.dits().dit(champ).length() > longueur) {
            fautes.put(champ, MESSAGES.dire("faute.longueur", "n", longueur));
        }
    }

    private static <E extends Enum<E> & Code> void liste(
            SaisieDeFiche saisie, String champ, Class<E> liste, Map<String, String> fautes) {
        if (SaisieDeFiche.inconnu(liste, saisie.dits().tous(champ)).isPresent()) {
            fautes.put(champ, MESSAGES.dire("faute.liste"));
        }
    }
}
