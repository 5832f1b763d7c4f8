package fr.estran.inscriptions.guichet;

import fr.estran.inscriptions.guichet.SaisieInscrire.Joindre;
import fr.estran.inscriptions.guichet.SaisieInscrire.Qui;
import fr.estran.personnes.registre.FicheTrouvee;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.OuJoindre;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a registration by the staff, each with what it shows. */
@Component
@Transactional(readOnly = true)
public class PagesDuGuichet {

    public record VueRecherche(
            SaisieInscrire saisie,
            List<FicheTrouvee> trouvees,
            boolean cherchee,
            @Nullable ActionDite choisie) {}

    public record VueNouvelle(
            SaisieInscrire saisie,
            Qui qui,
            Map<String, String> fautes,
            List<FicheTrouvee> semblables,
            boolean inconnue) {}

    public record VueSeance(SaisieInscrire saisie, DatesAChoisir dates, List<AutreDemande> autres) {}

    public record VueConfirmer(
            SaisieInscrire saisie,
            ActionDite action,
            boolean commencee,
            boolean complet,
            boolean enPlus,
            List<ActionDite> autres,
            Map<String, String> avertissements,
            Map<Integer, String> ecarts,
            List<Qui> absentes,
            Map<String, String> fautes,
            @Nullable String refus,
            @Nullable String deja) {}

    private static final Messages MESSAGES = Messages.de("inscriptions/guichet");

    private final ActionsDites actions;
    private final LectureDuGuichet lecture;
    private final FichesAuGuichet fiches;
    private final List<AutreDemande> autres;
    private final Clock horloge;

    PagesDuGuichet(
            ActionsDites actions,
            LectureDuGuichet lecture,
            FichesAuGuichet fiches,
            List<AutreDemande> autres,
            Clock horloge) {
        this.fiches = fiches;
        this.autres = autres;
        this.actions = actions;
        this.lecture = lecture;
        this.horloge = horloge;
    }

    ActionDite action(ActionId action) {
        return actions.lire(action);
    }

    Page recherche(SaisieInscrire saisie) {
        return personnes(saisie, List.of(), false);
    }

    Page trouvees(SaisieInscrire saisie, List<FicheTrouvee> trouvees) {
        return personnes(saisie, trouvees, true);
    }

    private Page personnes(SaisieInscrire saisie, List<FicheTrouvee> trouvees, boolean cherchee) {
        return Page.de(
                "inscriptions/guichet/recherche",
                MESSAGES,
                new VueRecherche(
                        saisie, trouvees, cherchee, saisie.action() == null ? null : actions.lire(saisie.action())));
    }

    /** @param inconnue they were looked for, and are not in the register */
    static Page nouvelle(
            Qui qui,
            SaisieInscrire saisie,
            Map<String, String> fautes,
            List<FicheTrouvee> semblables,
            boolean inconnue) {
        return Page.de(
                "inscriptions/guichet/nouvelle", MESSAGES, new VueNouvelle(saisie, qui, fautes, semblables, inconnue));
    }

    /** What is not said yet is asked next. */
    Page suite(SaisieInscrire saisie) {
        if (saisie.personnes().isEmpty()) {
            return recherche(saisie);
        }
        var autre = autres.stream()
                .filter(demande -> demande.code().equals(saisie.pour()))
                .findFirst();
        if (autre.isPresent()) {
            return autre.get().montrer(saisie);
        }
        return saisie.action() == null ? seances(saisie) : confirmer(saisie, false);
    }

    Page seances(SaisieInscrire saisie) {
        return seances(saisie, null, null);
    }

    /** @param theme the only one that is looked at, @param lieu likewise; null: all of them */
    Page seances(SaisieInscrire saisie, @Nullable String theme, @Nullable String lieu) {
        var dates = DatesAChoisir.de(
                actions.aVenir(), saisie.personnes().size(), theme, lieu, lecture.deja(saisie), lecture.themes());
        return Page.de("inscriptions/guichet/seance", MESSAGES, new VueSeance(saisie, dates, autres));
    }

    /** As it is before it is sent: they are about to say how they are reached. */
    Page confirmer(SaisieInscrire saisie, boolean enPlus) {
        return confirmer(saisie, Map.of(), enPlus, null, false);
    }

    /** As it was sent. */
    Page revoir(SaisieInscrire saisie, Map<String, String> fautes, boolean enPlus, @Nullable String refus) {
        return confirmer(saisie, fautes, enPlus, refus, true);
    }

    private Page confirmer(
            SaisieInscrire saisie,
            Map<String, String> fautes,
            boolean enPlus,
            @Nullable String refus,
            boolean envoyee) {
        if (saisie.personnes().isEmpty() || saisie.action() == null) {
            return suite(saisie);
        }
        var action = actions.lire(saisie.action());
        var complet = !action.place(saisie.personnes().size());
        var avertissements = lecture.avertissements(saisie, action);
        if (!envoyee) {
            avertissements.remove("contact");
            avertissements.keySet().removeIf(code -> code.startsWith(LectureDuGuichet.SANS_REPONSE));
        }
        return Page.de(
                "inscriptions/guichet/confirmer",
                MESSAGES,
                new VueConfirmer(
                        saisie,
                        action,
                        !action.action().aVenir(horloge.instant()),
                        complet,
                        enPlus && complet,
                        complet ? actions.autresDates(action, saisie.personnes().size()) : List.of(),
                        avertissements,
                        fiches.ecarts(saisie),
                        lecture.souventAbsentes(saisie),
                        fautes,
                        refus,
                        lecture.deja(saisie).get(action.id())));
    }

    /** For whoever is new: what a number can do, until they say otherwise. */
    SaisieInscrire avecUnMoyenDePrevenir(SaisieInscrire saisie) {
        var dit = saisie.joindre();
        if (!dit.prevenir().isEmpty()) {
            return saisie;
        }
        var moyen = Moyen.parDefaut(OuJoindre.saisi(dit.telephone(), "", ""));
        var prevenir = moyen == Moyen.AUCUN ? "" : moyen.code();
        return saisie.avecJoindre(new Joindre(
                dit.telephone(), dit.courriel(), dit.adresse(), prevenir, dit.sansMessage(), dit.appelLaVeille()));
    }

    /**
     * The dates that may suit whoever calls: those with room come first. Where one of them is registered already, it is said, and
     * it is not offered again.
     *
     * @param theme the only one that is looked at; null: all of them
     * @param lieu likewise, by its name
     * @param deja by action, who is registered there
     * @param themes of what is to come, by their codes
     */
    public record DatesAChoisir(
            List<ActionDite> toutes,
            int personnes,
            @Nullable String theme,
            @Nullable String lieu,
            Map<ActionId, String> deja,
            SortedMap<String, String> themes) {

        public DatesAChoisir {
            toutes = List.copyOf(toutes);
            deja = Map.copyOf(deja);
        }

        static DatesAChoisir de(
                List<ActionDite> toutes,
                int personnes,
                @Nullable String theme,
                @Nullable String lieu,
                Map<ActionId, String> deja,
                Map<String, String> libelles) {
            var themes = new TreeMap<String, String>();
            toutes.forEach(action -> {
                var code = action.action().thematique();
                if (code != null) {
                    themes.put(code, libelles.getOrDefault(code, code));
                }
            });
            return new DatesAChoisir(toutes, personnes, theme, lieu, deja, themes);
        }

        public List<ActionDite> offertes() {
            return voulues().stream()
                    .filter(action -> !deja.containsKey(action.id()))
                    .sorted(Comparator.comparing(this::complete))
                    .toList();
        }

        public List<ActionDite> prises() {
            return toutes.stream()
                    .filter(action -> deja.containsKey(action.id()))
                    .toList();
        }

        public List<String> lieux() {
            return toutes.stream().map(ActionDite::lieu).distinct().sorted().toList();
        }

        /** Something else would be shown by choosing less. */
        public boolean restreinte() {
            return theme != null || lieu != null;
        }

        public boolean complete(ActionDite action) {
            return action.places() != null && !action.place(Math.max(1, personnes));
        }

        private List<ActionDite> voulues() {
            return toutes.stream()
                    .filter(action ->
                            theme == null || theme.equals(action.action().thematique()))
                    .filter(action -> lieu == null || lieu.equals(action.lieu()))
                    .toList();
        }
    }

    /** What else than a place in an action the desk may give to somebody, once they are found: another module takes over there. */
    public interface AutreDemande {

        /** How it is called in an address. */
        String code();

        /** What a button says. */
        String libelle();

        /** @return the page on which one goes on */
        Page montrer(SaisieInscrire saisie);
    }
}
