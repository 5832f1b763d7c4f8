package fr.estran.presences.remises;

import fr.estran.presences.Feuille;
import fr.estran.presences.Feuilles;
import fr.estran.presences.LigneDeFeuille;
import fr.estran.presences.remises.PhraseUsuelle.Sorte;
import fr.estran.programme.Actions;
import fr.estran.programme.SeanceAPointer;
import fr.estran.programme.SeancePublique;
import fr.estran.programme.affiche.ProgrammePublic;
import fr.estran.programme.affiche.SeanceAuProgramme;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.documents.Bloc.Encadre;
import fr.estran.socle.documents.Bloc.Liste;
import fr.estran.socle.documents.Bloc.Paragraphe;
import fr.estran.socle.documents.Bloc.Titre;
import fr.estran.socle.documents.Document;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The paper that leaves with somebody after a session: what may be tapped for it, and how it is written. Nothing of it is kept. */
@Component
@Transactional(readOnly = true)
public class CeQueNousAvonsFait {

    /** What may be tapped under one heading. */
    public record Choix(String code, String texte) {}

    /**
     * A date that may be given.
     *
     * @param venir where it is and how one takes part, a line each
     */
    public record DateProposee(SeanceId id, String titre, String quand, List<String> venir) {

        public DateProposee {
            venir = List.copyOf(venir);
        }
    }

    /** @param coches what is tapped already: what was noted of the person, and the dates */
    public record Propose(
            SeanceAPointer seance,
            @Nullable LigneDeFeuille pour,
            Map<Sorte, List<Choix>> choix,
            List<DateProposee> dates,
            List<LienDeSeance> liens,
            Champs coches) {

        public Propose {
            choix = Map.copyOf(choix);
            dates = List.copyOf(dates);
            liens = List.copyOf(liens);
        }
    }

    /** Of a free line, in large print. */
    static final int LONGUEUR = 160;

    /** Of one action: a course goes on, and says no more than what comes next. */
    private static final int SUITES = 1;

    private static final Messages MESSAGES = PhrasesUsuellesController.MESSAGES;

    private final Feuilles feuilles;
    private final PhrasesUsuelles phrases;
    private final LiensDesSeances liens;
    private final Actions actions;
    private final ProgrammePublic programme;
    private final Enseigne enseigne;
    private final Clock horloge;

    CeQueNousAvonsFait(
            Feuilles feuilles,
            PhrasesUsuelles phrases,
            LiensDesSeances liens,
            Actions actions,
            ProgrammePublic programme,
            Enseigne enseigne,
            Clock horloge) {
        this.feuilles = feuilles;
        this.phrases = phrases;
        this.liens = liens;
        this.actions = actions;
        this.programme = programme;
        this.enseigne = enseigne;
        this.horloge = horloge;
    }

    /**
     * @param usager whose line of the sheet it is made from; without one, it is for all who were there
     * @throws fr.estran.socle.commun.Introuvable when there is no such session
     */
    Propose proposer(SeanceId id, @Nullable UsagerId usager) {
        var feuille = feuilles.feuille(id);
        var pour = feuille.lignes().stream()
                .filter(ligne -> ligne.usager().equals(usager))
                .findFirst()
                .orElse(null);
        var themes = themes(feuille, pour);
        var usuelles = phrases.auChoix();
        var choix = new LinkedHashMap<Sorte, List<Choix>>();
        for (var sorte : Sorte.values()) {
            choix.put(
                    sorte,
                    Stream.concat(
                                    sorte == Sorte.FAIT ? themes.stream() : Stream.empty(),
                                    usuelles.stream()
                                            .filter(une -> une.sorte() == sorte)
                                            .map(une -> new Choix(une.code(), une.texte())))
                            .toList());
        }
        var dates = dates(feuille.seance());
        return new Propose(
                feuille.seance(),
                pour,
                choix,
                dates,
                liens.de(id),
                Champs.AUCUN
                        .avec(
                                Sorte.FAIT.code(),
                                pour == null
                                        ? List.<String>of()
                                        : themes.stream().map(Choix::code).toList())
                        .avec(
                                "dates",
                                dates.stream().map(date -> date.id().toString()).toList()));
    }

    /** What was noted that the person, or those who came, asked for. */
    private static List<Choix> themes(Feuille feuille, @Nullable LigneDeFeuille pour) {
        var dites = pour == null ? feuille.lignes() : List.of(pour);
        var themes = new LinkedHashMap<String, Choix>();
        dites.forEach(ligne -> {
            if (ligne.theme() != null) {
                themes.putIfAbsent(
                        ligne.theme(), new Choix("theme-" + ligne.besoin().demande(), ligne.theme()));
            }
        });
        return List.copyOf(themes.values());
    }

    private List<DateProposee> dates(SeanceAPointer seance) {
        var maintenant = horloge.instant();
        var suites = seance.type().unParUn()
                ? List.<SeancePublique>of()
                : actions.seances(List.of(seance.action())).getOrDefault(seance.action(), List.of()).stream()
                        .filter(une -> !une.annulee() && une.debut().toInstant().isAfter(maintenant))
                        .limit(SUITES)
                        .toList();
        var voisines = seance.lieuId() == null
                ? List.<SeanceAuProgramme>of()
                : programme.presDe(seance.lieuId(), seance.action());
        return Stream.concat(
                        suites.stream().map(une -> date(une, MESSAGES.dire("suite"))),
                        voisines.stream()
                                .map(une -> date(une.seance(), une.venir().surPapier())))
                .toList();
    }

    private static DateProposee date(SeancePublique seance, String venir) {
        var lieu = seance.lieu();
        var lignes = new ArrayList<String>();
        lignes.add(venir + ".");
        lignes.add(seance.ou());
        if (lieu != null) {
            lignes.addAll(lieu.pourVenir().lignes());
        }
        return new DateProposee(seance.id(), seance.action().nom(), seance.quand(), lignes);
    }

    /** By field, in the order of the page. */
    static Map<String, String> fautes(Propose propose, Champs champs) {
        var fautes = new LinkedHashMap<String, String>();
        if (Stream.of(Sorte.values())
                .allMatch(sorte -> dits(propose, champs, sorte).isEmpty())) {
            fautes.put(Sorte.FAIT.code(), MESSAGES.dire("faute.rien"));
        }
        for (var sorte : Sorte.values()) {
            if (champs.dit(libre(sorte)).length() > LONGUEUR) {
                fautes.put(libre(sorte), MESSAGES.dire("faute.longueur", "n", LONGUEUR));
            }
        }
        return fautes;
    }

    static String libre(Sorte sorte) {
        return sorte.code() + "_libre";
    }

    private static List<String> dits(Propose propose, Champs champs, Sorte sorte) {
        var tapes = Set.copyOf(champs.tous(sorte.code()));
        return Stream.concat(
                        propose.choix().getOrDefault(sorte, List.of()).stream()
                                .filter(un -> tapes.contains(un.code()))
                                .map(Choix::texte),
                        Stream.of(champs.ligne(libre(sorte))).filter(dit -> !dit.isEmpty()))
                .toList();
    }

    Document ecrire(Propose propose, Champs champs) {
        return ecrire(propose, champs, enseigne.nom(), joindre());
    }

    /** It names nobody: left on a bus, it says nothing of whose it is. */
    static Document ecrire(Propose propose, Champs champs, String service, String joindre) {
        var blocs = new ArrayList<Bloc>();
        for (var sorte : Sorte.values()) {
            var dits = dits(propose, champs, sorte);
            if (!dits.isEmpty()) {
                blocs.add(new Titre(2, MESSAGES.dire("papier." + sorte.code())));
                blocs.add(new Liste(dits));
            }
        }
        var jours = Set.copyOf(champs.tous("dates"));
        var dates = propose.dates().stream()
                .filter(date -> jours.contains(date.id().toString()))
                .toList();
        if (!dates.isEmpty()) {
            blocs.add(new Titre(2, MESSAGES.dire("papier.dates")));
            dates.forEach(date -> {
                blocs.add(new Titre(3, date.quand()));
                blocs.add(new Paragraphe(date.titre() + "\n" + String.join("\n", date.venir())));
            });
        }
        if (!propose.liens().isEmpty()) {
            blocs.add(new Titre(2, MESSAGES.dire("papier.liens")));
            blocs.add(new Liste(
                    propose.liens().stream().map(LienDeSeance::surPapier).toList()));
            blocs.add(new Paragraphe(
                    MESSAGES.dire("papier.ma_place", "jour", LiensDesSeances.jusquAu(propose.seance()))));
        }
        if (!joindre.isEmpty()) {
            blocs.add(new Encadre(joindre));
        }
        var seance = propose.seance();
        return new Document(MESSAGES.dire("papier.titre"), quand(seance), service, blocs, false);
    }

    private static String quand(SeanceAPointer seance) {
        var jour = Jours.dire(seance.debut().toLocalDate());
        return seance.conseillers() == null
                ? MESSAGES.dire("papier.le", "jour", jour)
                : MESSAGES.dire("papier.le_avec", "jour", jour, "qui", seance.conseillers());
    }

    private String joindre() {
        return Stream.of(
                        enseigne.telephone().map(numero -> MESSAGES.dire("papier.telephone", "telephone", numero)),
                        enseigne.courriel().map(adresse -> MESSAGES.dire("papier.courriel", "courriel", adresse)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }
}
