package fr.estran.inscriptions.guichet;

import static java.util.Objects.requireNonNullElse;

import fr.estran.inscriptions.guichet.PagesDuGuichet.AutreDemande;
import fr.estran.inscriptions.maplace.SaisieTiers;
import fr.estran.inscriptions.places.DemandeInscription;
import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.inscriptions.places.DemandeInscription.Participant;
import fr.estran.inscriptions.places.Provenance;
import fr.estran.inscriptions.places.ReponseDite;
import fr.estran.programme.QuestionDInscription;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.vocabulaire.AdresseElectronique;
import fr.estran.socle.vocabulaire.BesoinDAccueil;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.Telephone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * All that was typed on the way to a registration by the staff; it travels from page to page in hidden fields, so that
 * nothing of a person is ever in an address.
 *
 * @param vus the warnings that were read already, and the e-mail that was chosen of two
 * @param tiers who calls or stands there, where it is for somebody else
 * @param pour what they want instead of a place in an action, as {@link AutreDemande} is called; empty for a place
 */
public record SaisieInscrire(
        UUID cle,
        Provenance provenance,
        @Nullable ActionId action,
        String cherche,
        List<Qui> personnes,
        Joindre joindre,
        String raison,
        Set<String> vus,
        String pour,
        SaisieTiers tiers) {

    private static final Pattern SIGNES_MUETS = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");

    private static final String UUID_ECRIT = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    /**
     * One of the people, the first to the third.
     *
     * @param reponses to what the action asks, in the words in which it was asked
     * @param fiche what becomes of their sheet, where it says otherwise how they are reached: {@link #GARDER},
     *     {@link #REMPLACER}, or nothing said
     */
    public record Qui(
            @Nullable UsagerId usager,
            String prenom,
            String nom,
            String annee,
            String appareil,
            Set<String> besoins,
            List<ReponseDite> reponses,
            String fiche) {

        public static final String GARDER = "garder";
        public static final String REMPLACER = "remplacer";

        Qui(@Nullable UsagerId usager, String prenom, String nom, String annee) {
            this(usager, prenom, nom, annee, "", Set.of(), List.of(), "");
        }

        public Qui {
            besoins = Set.copyOf(besoins);
            reponses = List.copyOf(reponses);
        }

        public String nomEntier() {
            return (prenom + " " + nom).strip();
        }

        Participant participant() {
            return new Participant(
                    usager,
                    prenom,
                    nom,
                    annee.matches("\\d{4}") ? Integer.valueOf(annee) : null,
                    appareil.isEmpty() ? null : appareil,
                    BesoinDAccueil.lus(besoins),
                    reponses);
        }

        /** Nothing where it is not answered yet. */
        public @Nullable String reponse(QuestionDInscription question) {
            return ReponseDite.a(question, reponses).orElse(null);
        }

        public boolean dit(BesoinDAccueil besoin) {
            return besoins.contains(besoin.code());
        }
    }

    /** How they are reached. */
    public record Joindre(
            String telephone,
            String courriel,
            String adresse,
            String prevenir,
            boolean sansMessage,
            boolean appelLaVeille) {

        boolean vide() {
            return telephone.isEmpty() && courriel.isEmpty() && adresse.isEmpty();
        }

        Coordonnees coordonnees() {
            return new Coordonnees(
                    Telephone.lire(telephone).map(Telephone::affiche).orElse(null),
                    rienSiVide(courriel),
                    rienSiVide(adresse),
                    appelLaVeille ? Moyen.APPEL : voulu().orElse(Moyen.AUCUN),
                    sansMessage);
        }

        /** To be told of nothing too; empty for what is no choice. */
        Optional<Moyen> voulu() {
            return prevenir.isEmpty() ? Optional.of(Moyen.AUCUN) : Code.lire(Moyen.class, prevenir);
        }
    }

    public SaisieInscrire {
        personnes = List.copyOf(personnes);
        vus = Set.copyOf(vus);
    }

    static SaisieInscrire nouvelle(@Nullable ActionId action, Provenance provenance) {
        return new SaisieInscrire(
                Identifiants.nouveau(),
                provenance,
                action,
                "",
                List.of(),
                new Joindre("", "", "", "", false, false),
                "",
                Set.of(),
                "",
                SaisieTiers.MOI);
    }

    /** The usual address that they may have meant, until somebody said which. */
    public Optional<String> adresseVoulue() {
        return vus.contains(joindre.courriel()) ? Optional.empty() : AdresseElectronique.voulue(joindre.courriel());
    }

    public static SaisieInscrire de(MultiValueMap<String, String> champs) {
        var personnes = new ArrayList<Qui>();
        for (var n = 1; n <= DemandeInscription.PERSONNES_AU_PLUS; n++) {
            var qui = new Qui(
                    id(champs, "usager" + n, UsagerId::new).orElse(null),
                    dit(champs, "prenom" + n),
                    dit(champs, "nom" + n),
                    dit(champs, "annee" + n),
                    dit(champs, "appareil" + n),
                    Set.copyOf(champs.getOrDefault("besoin" + n, List.of())),
                    ReponsesAuGuichet.lire(champs, n),
                    dit(champs, "fiche" + n));
            if (qui.usager() != null || !qui.nom().isEmpty()) {
                personnes.add(qui);
            }
        }
        var vus = new HashSet<>(champs.getOrDefault("vu", List.of()));
        var voulu = dit(champs, "courrielVoulu");
        if (!voulu.isEmpty()) {
            vus.add(voulu);
        }
        return new SaisieInscrire(
                id(champs, "cle", cle -> cle).orElseGet(Identifiants::nouveau),
                Provenance.duGuichet(dit(champs, "canal")),
                id(champs, "action", ActionId::new).orElse(null),
                dit(champs, "cherche"),
                personnes,
                new Joindre(
                        dit(champs, "telephone"),
                        voulu.isEmpty() ? dit(champs, "courriel") : voulu,
                        dit(champs, "adresse"),
                        dit(champs, "prevenir"),
                        champs.containsKey("sansMessage"),
                        champs.containsKey("appelLaVeille")),
                dit(champs, "raison"),
                vus,
                dit(champs, "pour"),
                SaisieTiers.de(champs));
    }

    SaisieInscrire avecAction(@Nullable ActionId choisie) {
        return new SaisieInscrire(cle, provenance, choisie, cherche, personnes, joindre, raison, Set.of(), pour, tiers);
    }

    SaisieInscrire pour(String autre) {
        return new SaisieInscrire(cle, provenance, action, cherche, personnes, joindre, raison, vus, autre, tiers);
    }

    SaisieInscrire avecPersonne(Qui qui) {
        var toutes = new ArrayList<>(personnes);
        toutes.add(qui);
        return new SaisieInscrire(cle, provenance, action, "", toutes, joindre, raison, vus, pour, tiers);
    }

    SaisieInscrire sansPersonne(int rang) {
        var toutes = new ArrayList<>(personnes);
        if (rang >= 0 && rang < toutes.size()) {
            toutes.remove(rang);
        }
        return new SaisieInscrire(cle, provenance, action, "", toutes, joindre, raison, Set.of(), pour, tiers);
    }

    SaisieInscrire avecJoindre(Joindre autre) {
        return new SaisieInscrire(cle, provenance, action, cherche, personnes, autre, raison, vus, pour, tiers);
    }

    public DemandeInscription demande(ActionId choisie, @Nullable String raisonExcedent) {
        return new DemandeInscription(
                cle,
                choisie,
                personnes.stream().map(Qui::participant).toList(),
                tiers.suffit() ? joindre.coordonnees().siPossible() : joindre.coordonnees(),
                null,
                raisonExcedent,
                tiers.lire().orElse(null));
    }

    /** What the next page must not lose: a name and its values, those that it asks for itself left out. */
    public Map<String, List<String>> caches(List<String> demandes) {
        var champs = new LinkedHashMap<String, List<String>>();
        champs.put("cle", List.of(cle.toString()));
        champs.put("canal", List.of(provenance.code()));
        champs.put("action", action == null ? List.of() : List.of(action.toString()));
        champs.put("cherche", List.of(cherche));
        for (var n = 1; n <= personnes.size(); n++) {
            var qui = personnes.get(n - 1);
            champs.put(
                    "usager" + n,
                    qui.usager() == null ? List.of() : List.of(qui.usager().toString()));
            champs.put("prenom" + n, List.of(qui.prenom()));
            champs.put("nom" + n, List.of(qui.nom()));
            champs.put("annee" + n, List.of(qui.annee()));
            champs.put("appareil" + n, List.of(qui.appareil()));
            champs.put("besoin" + n, List.copyOf(qui.besoins()));
            champs.put("fiche" + n, List.of(qui.fiche()));
            ReponsesAuGuichet.cacher(qui.reponses(), n, champs);
        }
        champs.put("telephone", List.of(joindre.telephone()));
        champs.put("courriel", List.of(joindre.courriel()));
        champs.put("adresse", List.of(joindre.adresse()));
        champs.put("prevenir", List.of(joindre.prevenir()));
        champs.put("sansMessage", joindre.sansMessage() ? List.of("oui") : List.of());
        champs.put("appelLaVeille", joindre.appelLaVeille() ? List.of("oui") : List.of());
        champs.put("vu", List.copyOf(vus));
        champs.put("pour", List.of(pour));
        tiers.cacher(champs);
        champs.keySet().removeIf(nom -> demandes.stream().anyMatch(nom::startsWith));
        champs.values().removeIf(valeurs -> valeurs.isEmpty() || valeurs.equals(List.of("")));
        return champs;
    }

    public static <I> Optional<I> id(MultiValueMap<String, String> champs, String nom, Function<UUID, I> de) {
        return Optional.of(dit(champs, nom))
                .filter(ecrit -> ecrit.matches(UUID_ECRIT))
                .map(UUID::fromString)
                .map(de);
    }

    public static String dit(MultiValueMap<String, String> champs, String nom) {
        return SIGNES_MUETS
                .matcher(requireNonNullElse(champs.getFirst(nom), ""))
                .replaceAll("")
                .strip();
    }

    private static @Nullable String rienSiVide(String texte) {
        return texte.isEmpty() ? null : texte;
    }
}
