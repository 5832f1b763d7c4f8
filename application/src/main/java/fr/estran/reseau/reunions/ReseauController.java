package fr.estran.reseau.reunions;

import fr.estran.programme.Actions;
import fr.estran.reseau.annuaire.OrganismeDecrit;
import fr.estran.reseau.reunions.FaitDuReseau.NatureDuFait;
import fr.estran.reseau.reunions.FaitDuReseau.NiveauDeReseau;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the collective did beside its meetings: listed, noted, corrected. */
@WebController
public record ReseauController(FaitsDuReseau faits, AutourDeLaTable autour, Actions actions) {

    public record VueReseau(List<FaitDuReseau> faits, NomsDOrganismes noms) {}

    public record VueFait(
            @Nullable FaitDuReseau connu,
            NatureDuFait nature,
            List<OrganismeDecrit> organismes,
            List<Option> actions,
            Conciliation conciliation,
            Paroles paroles,
            Map<String, String> fautes) {}

    private static final Messages MESSAGES = Messages.de("reseau/reseau");

    @GetMapping("/equipe/faits")
    @Ouvert(Cercle.EQUIPE)
    Page lister() {
        return Page.de(
                "reseau/reunions/reseau", MESSAGES, new VueReseau(faits.tous().reversed(), autour.noms()));
    }

    @GetMapping("/equipe/faits/nouveau/{nature}")
    @Ouvert(Cercle.PROGRAMMATION)
    Page preparer(@PathVariable String nature) {
        return montrer(
                null, nature(nature), Conciliation.ouvrir(Champs.AUCUN.avec("jour", faits.aujourdhui())), Map.of());
    }

    @PostMapping("/equipe/faits/nouveau/{nature}")
    @Ouvert(Cercle.PROGRAMMATION)
    Reponse noter(@PathVariable("nature") String laquelle, @RequestParam MultiValueMap<String, String> envoi) {
        var nature = nature(laquelle);
        var dite = new SaisieDuFait(nature, new Champs(envoi));
        var fautes = fautes(dite, null);
        if (!fautes.isEmpty()) {
            return montrer(null, nature, Conciliation.ouvrir(dite.dits()), fautes)
                    .refusee();
        }
        faits.noter(dite);
        return retour("note");
    }

    @GetMapping("/equipe/faits/{fait}")
    @Ouvert(Cercle.PROGRAMMATION)
    Page voir(@PathVariable UUID fait) {
        return montrer(faits.lire(fait), faits.lire(fait).nature(), Conciliation.ouvrir(faits.champs(fait)), Map.of());
    }

    @PostMapping("/equipe/faits/{fait}")
    @Ouvert(Cercle.PROGRAMMATION)
    Reponse modifier(@PathVariable UUID fait, @RequestParam MultiValueMap<String, String> envoi) {
        var connu = faits.lire(fait);
        var dite = Conciliation.lire(envoi, faits.champs(fait));
        var fautes = fautes(new SaisieDuFait(connu.nature(), dite.ecrits()), connu);
        dite.fautes(fautes, paroles(connu.nature(), connu));
        if (!fautes.isEmpty()) {
            return montrer(connu, connu.nature(), dite, fautes).refusee();
        }
        faits.modifier(fait, dite);
        return retour("modifie");
    }

    @PostMapping("/equipe/faits/{fait}/retirer")
    @Ouvert(Cercle.PROGRAMMATION)
    Renvoi retirer(@PathVariable UUID fait) {
        faits.retirer(fait);
        return retour("retire");
    }

    private Map<String, String> fautes(SaisieDuFait dite, @Nullable FaitDuReseau connu) {
        return dite.fautes(
                MESSAGES,
                auChoix(connu).stream().map(OrganismeDecrit::id).toList(),
                Stream.concat(
                                actions.aVenir().stream().map(une -> une.id()),
                                Stream.ofNullable(connu == null ? null : connu.action()))
                        .toList());
    }

    private Page montrer(
            @Nullable FaitDuReseau connu, NatureDuFait nature, Conciliation dite, Map<String, String> fautes) {
        return Page.de(
                "reseau/reunions/fait",
                MESSAGES,
                new VueFait(
                        connu,
                        nature,
                        auChoix(connu),
                        options(connu == null ? null : connu.action()),
                        dite,
                        paroles(nature, connu),
                        fautes));
    }

    private ParolesDeFait paroles(NatureDuFait nature, @Nullable FaitDuReseau connu) {
        return new ParolesDeFait(nature, autour.noms(), options(connu == null ? null : connu.action()));
    }

    private List<OrganismeDecrit> auChoix(@Nullable FaitDuReseau connu) {
        return autour.auChoix(connu == null ? List.of() : connu.organismes());
    }

    /** What is to come, and what is chosen already. */
    private List<Option> options(@Nullable ActionId deja) {
        var venir = actions.aVenir();
        var passee = deja == null || venir.stream().anyMatch(une -> une.id().equals(deja))
                ? Stream.<Option>empty()
                : actions.lire(List.of(deja)).stream()
                        .map(une -> new Option(une.id().toString(), une.titre()));
        return Stream.of(
                        Stream.of(new Option("", MESSAGES.dire("action.aucune"))),
                        passee,
                        venir.stream().map(une -> new Option(une.id().toString(), une.titre())))
                .flatMap(options -> options)
                .toList();
    }

    private static NatureDuFait nature(String dite) {
        return Code.lire(NatureDuFait.class, dite).orElseThrow(Introuvable::new);
    }

    private static Renvoi retour(String fait) {
        return Renvoi.vers("/equipe/faits").annoncer(MESSAGES.dire(fait));
    }

    /** What the fields are called, and what is read of what they hold. */
    record ParolesDeFait(NatureDuFait nature, NomsDOrganismes noms, List<Option> actions)
            implements Conciliation.Paroles {

        private static final Messages MESSAGES = Messages.de("reseau/reseau");

        @Override
        public String champ(String champ) {
            return switch (champ) {
                case "texte", "nombre" -> MESSAGES.dire("champ." + champ + "." + nature.code());
                default -> MESSAGES.dire("champ." + champ);
            };
        }

        @Override
        public String valeur(String champ, String valeur) {
            return switch (champ) {
                case "jour" -> LectureDeSaisie.jour(valeur).map(Jours::dire).orElse(valeur);
                case "organismes" ->
                    LectureDeSaisie.id(valeur, OrganismeId::new).map(noms::de).orElse("");
                case "niveau" ->
                    Code.lire(NiveauDeReseau.class, valeur)
                            .map(niveau -> MESSAGES.dire("niveau." + niveau.code()))
                            .orElse("");
                case "action" ->
                    actions.stream()
                            .filter(une -> une.valeur().equals(valeur))
                            .map(Option::libelle)
                            .findFirst()
                            .orElse("");
                default -> valeur;
            };
        }
    }

    /** What the collective did, as the team writes it, corrects it, and takes back what was written by mistake. */
    @Service
    @Transactional
    static class FaitsDuReseau {

        private final FaitDuReseauRepository repository;
        private final Journal journal;
        private final Clock horloge;

        FaitsDuReseau(FaitDuReseauRepository repository, Journal journal, Clock horloge) {
            this.repository = repository;
            this.journal = journal;
            this.horloge = horloge;
        }

        LocalDate aujourdhui() {
            return LocalDate.now(horloge);
        }

        @Transactional(readOnly = true)
        List<FaitDuReseau> tous() {
            return repository.tous();
        }

        @Transactional(readOnly = true)
        FaitDuReseau lire(UUID id) {
            return repository.lire(id).orElseThrow(Introuvable::new);
        }

        @Transactional(readOnly = true)
        Champs champs(UUID id) {
            return SaisieDuFait.de(lire(id)).dits();
        }

        void noter(SaisieDuFait dite) {
            var fait = dite.fait(Identifiants.nouveau(), aujourdhui());
            repository.ecrire(fait);
            journal.noter("reseau.noter", fait.id());
        }

        void modifier(UUID id, Conciliation dite) {
            var actuel = repository.verrouiller(id).orElseThrow(Introuvable::new);
            dite.verifier(SaisieDuFait.de(actuel).dits());
            repository.ecrire(new SaisieDuFait(actuel.nature(), dite.ecrits()).fait(id, aujourdhui()));
            journal.noter("reseau.modifier", id);
        }

        void retirer(UUID id) {
            if (repository.retirer(id) == 0) {
                throw new Introuvable();
            }
            journal.noter("reseau.retirer", id);
        }
    }
}
