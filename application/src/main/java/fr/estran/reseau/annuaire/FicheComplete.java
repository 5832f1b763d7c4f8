package fr.estran.reseau.annuaire;

import fr.estran.reseau.annuaire.ListesDAnnuaire.Accessibilite;
import fr.estran.reseau.annuaire.ListesDAnnuaire.Accompagnement;
import fr.estran.reseau.annuaire.ListesDAnnuaire.Cout;
import fr.estran.reseau.annuaire.ListesDAnnuaire.Habilitation;
import fr.estran.reseau.annuaire.ListesDAnnuaire.Langue;
import fr.estran.reseau.annuaire.ListesDAnnuaire.ModeDeVenue;
import fr.estran.reseau.annuaire.ListesDAnnuaire.PublicAccueilli;
import fr.estran.reseau.annuaire.PropositionRecue.ChampPropose;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A sheet and how its body is reached, as one form: what a body is shown, and what it says of it. */
record FicheComplete(Champs champs) {

    private static final String ACCUEIL = "accueil-";

    static FicheComplete de(OrganismeDecrit organisme, @Nullable FicheDOrganisme fiche) {
        return new FicheComplete(Coordonnees.de(
                organisme,
                fiche == null ? Champs.AUCUN : SaisieDeFiche.de(fiche).dits()));
    }

    Map<String, String> fautes(FicheComplete avant, ChoixDeFiche choix) {
        var fautes = new LinkedHashMap<>(FautesDeFiche.de(new SaisieDeFiche(champs), avant.champs, choix));
        fautes.putAll(new Coordonnees(champs).fautes(avant.champs));
        return fautes;
    }

    /** What we know how to keep, in the form in which we keep it: a form may send anything beside. Once there is no fault left. */
    FicheComplete nette(OrganismeDecrit organisme) {
        return de(new Coordonnees(champs).sur(organisme), new SaisieDeFiche(champs).fiche(organisme.id(), null));
    }

    /** Whether a sheet has such a field: what a form says was shown may name any. */
    boolean dit(String champ) {
        return champs.valeurs().containsKey(champ);
    }

    /** What it says otherwise, field by field. */
    List<ChampPropose> quiDiffere(FicheComplete autre) {
        var noms = new LinkedHashSet<>(autre.champs.valeurs().keySet());
        noms.addAll(champs.valeurs().keySet());
        var differents = new ArrayList<ChampPropose>();
        for (var champ : noms) {
            if (!champs.tous(champ).equals(autre.champs.tous(champ))) {
                var morceau = morceau(champ);
                differents.add(new ChampPropose(champ, morceau, champs.tous(champ), autre.accueil(morceau)));
            }
        }
        return differents;
    }

    /** Which place stands at the rank of that piece: its venue, or its address. Blank where none does; null: it is no place. */
    @Nullable String accueil(String morceau) {
        if (!morceau.startsWith(ACCUEIL)) {
            return null;
        }
        var rang = morceau.substring(ACCUEIL.length());
        var lieu = champs.un("lieu-" + rang);
        return lieu == null ? champs.dit("adresse-" + rang) : lieu;
    }

    /** Whether these are said of the place that stands there now: they move up when one before them goes. */
    boolean memeAccueil(List<ChampPropose> proposes) {
        return proposes.stream()
                .allMatch(propose ->
                        propose.accueil() == null || propose.accueil().equals(accueil(propose.morceau())));
    }

    FicheComplete avec(List<ChampPropose> proposes) {
        var ecrits = champs;
        for (var propose : proposes) {
            ecrits = ecrits.avec(propose.champ(), propose.valeurs());
        }
        return new FicheComplete(ecrits);
    }

    /** What is decided at once: a need with its sentence, a place with its hours, whom professionals ask for. */
    static String morceau(String champ) {
        if (champ.startsWith("besoin-")) {
            return champ;
        }
        if (champ.startsWith("phrase-")) {
            return "besoin-" + champ.substring("phrase-".length());
        }
        if (champ.matches("[a-zA-Z]+-\\d")) {
            return ACCUEIL + champ.substring(champ.indexOf('-') + 1);
        }
        return switch (champ) {
            case "contactNom", "contactTelephone", "contactCourriel" -> "contact";
            case "coutPrecision" -> "cout";
            case "publicsPrecision" -> "publicsAccueillis";
            default -> champ;
        };
    }

    /** How a body is reached, by the public and by professionals, as it is typed by the body. */
    record Coordonnees(Champs dits) {

        static final List<String> CHAMPS = List.of(
                "missions", "telephone", "courriel", "site", "contactNom", "contactTelephone", "contactCourriel");

        private static final Messages MESSAGES = Messages.de("reseau/propositions");
        private static final int LONGUEUR = 300;

        static Champs de(OrganismeDecrit organisme, Champs champs) {
            return champs.avec("missions", organisme.missions())
                    .avec("telephone", organisme.telephone())
                    .avec("courriel", organisme.courriel())
                    .avec("site", organisme.site())
                    .avec("contactNom", organisme.contactNom())
                    .avec("contactTelephone", organisme.contactTelephone())
                    .avec("contactCourriel", organisme.contactCourriel());
        }

        /** By field. What was there already stands in nobody's way. */
        Map<String, String> fautes(Champs avant) {
            var fautes = new LinkedHashMap<String, String>();
            CHAMPS.forEach(champ -> refuser(champ, dit -> dit.length() <= LONGUEUR, "faute.longueur", fautes));
            refuser("telephone", LectureDeSaisie::estUnTelephone, "faute.telephone", fautes);
            refuser("contactTelephone", LectureDeSaisie::estUnTelephone, "faute.telephone", fautes);
            refuser("courriel", LectureDeSaisie::estUnCourriel, "faute.courriel", fautes);
            refuser("contactCourriel", LectureDeSaisie::estUnCourriel, "faute.courriel", fautes);
            refuser("site", dit -> dit.matches("https?://[^\\s/]+\\.\\S+"), "faute.site", fautes);
            fautes.keySet().removeIf(champ -> dits.tous(champ).equals(avant.tous(champ)));
            return fautes;
        }

        /** What is too long already is not looked at further: a pattern may take long over it. */
        private void refuser(String champ, Predicate<String> forme, String faute, Map<String, String> fautes) {
            var dit = dit(champ);
            if (dit != null && !fautes.containsKey(champ) && !forme.test(dit)) {
                fautes.put(champ, MESSAGES.dire(faute, "n", LONGUEUR));
            }
        }

        /** The body, with these. */
        OrganismeDecrit sur(OrganismeDecrit organisme) {
            return new OrganismeDecrit(
                    organisme.id(),
                    organisme.nom(),
                    dit("missions"),
                    organisme.publics(),
                    organisme.quartiers(),
                    organisme.adresse(),
                    dit("telephone"),
                    dit("courriel"),
                    dit("site"),
                    dit("contactNom"),
                    dit("contactTelephone"),
                    dit("contactCourriel"),
                    organisme.depuis(),
                    organisme.retireLe());
        }

        private @Nullable String dit(String champ) {
            return LectureDeSaisie.texte(dits.un(champ));
        }
    }

    /** What is wrong with a sheet as it is typed. */
    static final class FautesDeFiche {

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
                    .removeIf(champ -> saisie.dit(champ) != null
                            && saisie.dits().tous(champ).equals(avant.tous(champ)));
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
}
