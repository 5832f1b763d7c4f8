package fr.estran.bilan.rapport;

import static fr.estran.bilan.rapport.Phrases.avec;

import fr.estran.bilan.rapport.Contexte.Evenement;
import fr.estran.bilan.rapport.Contexte.Fait;
import fr.estran.bilan.rapport.Contexte.Reunion;
import fr.estran.socle.commun.Suppression;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The bodies that work together: who they are, how often they met, what they spoke of. */
final class RecitCollectif implements Section {

    private static final int ASSEZ_PEU_POUR_ETRE_DITS = 2;

    @Override
    public String cle() {
        return "reseau";
    }

    @Override
    public List<Bloc> rediger(Matiere m) {
        var recit = EnCommun.membres(m, m.mot(Mot.butDuCollectif()));
        if (!recit.vide()) {
            sujets(m, recit);
            decisions(m, recit);
            orientations(m, recit);
        }
        var faits = new Recit(m);
        siens(m).filter(evenement -> !evenement.conte()).forEach(evenement -> evenement(m, faits, evenement));
        new RecitDesFaits(m, faits).dire();
        return Stream.of(recit, faits).flatMap(dit -> dit.paragraphe().stream()).toList();
    }

    /** The events that it held itself: they are told of it, and not a second time as a kind of help. */
    private static Stream<Evenement> siens(Matiere m) {
        return m.contexte().evenements().stream().filter(Evenement::duCollectif);
    }

    static boolean tousLesSiens(Matiere m) {
        int tenus = m.annee().valeur("par_type", TypeDAction.EVENEMENT.code(), "actions");
        return tenus > 0
                && siens(m).count() == tenus
                && m.contexte().evenements().size() == tenus;
    }

    private static void evenement(Matiere m, Recit recit, Evenement evenement) {
        boolean situable = m.annee().valeur("evenement", "situable") > 0;
        var lieu = evenement.lieu();
        var chemin = new String[] {"par_type", TypeDAction.EVENEMENT.code(), "participations"};
        boolean seul = tousLesSiens(m) && siens(m).count() == 1;
        boolean sansNom = m.annee().connait("par_type", TypeDAction.EVENEMENT.code(), "anonymes_comptes");
        recit.dire(
                "recit.evenement_du_collectif",
                avec("titre", Typographie.guillemets(evenement.titre())),
                avec("jour", Typographie.date(evenement.jour())),
                avec("lieu", situable && lieu != null ? " " + Articles.a(lieu) : ""),
                avec(
                        "n",
                        seul
                                ? m.cite(chemin)
                                : new Cite(List.of(chemin), m.annee().annee(), 0)),
                avec("sans_nom", sansNom ? "oui" : "non"));
    }

    /** Where those who came were sent on to, if all of these are members by name. */
    private static void orientations(Matiere m, Recit recit) {
        var total = m.cite("orientations", "total");
        boolean membres = m.contexte()
                .acteurs()
                .keySet()
                .containsAll(m.annee().branches("orientations").stream()
                        .filter(code -> !code.equals("total"))
                        .toList());
        if (total.connu() && membres) {
            recit.dire(
                    "recit.orientations",
                    avec("n", total),
                    avec("suite", recit.entreParentheses("orientations", "total")));
        }
    }

    @Override
    public List<Question> questions(Matiere m) {
        return new QuestionsDuCollectif(m).poser();
    }

    private static void decisions(Matiere m, Recit recit) {
        int prises = m.contexte().reunions().stream()
                .mapToInt(Contexte.Reunion::decisions)
                .sum();
        if (prises > 0) {
            recit.dire(
                    "recit.decisions",
                    avec("n", prises),
                    avec(
                            "faites",
                            m.contexte().reunions().stream()
                                    .mapToInt(Contexte.Reunion::faites)
                                    .sum()));
        }
    }

    private static void sujets(Matiere m, Recit recit) {
        var sujets = m.contexte().reunions().stream()
                .map(Contexte.Reunion::ordreDuJour)
                .filter(Objects::nonNull)
                .map(String::strip)
                .distinct()
                .toList();
        if (!sujets.isEmpty() && sujets.size() <= ASSEZ_PEU_POUR_ETRE_DITS) {
            recit.dire(
                    "recit.sujets",
                    avec(
                            "tous",
                            m.contexte().reunions().stream().allMatch(reunion -> reunion.ordreDuJour() != null)
                                    ? "oui"
                                    : "non"),
                    avec(
                            "sujets",
                            Typographie.liste(
                                    sujets.stream().map(Typographie::guillemets).toList())));
        }
    }

    /** What bodies did together is in no record: only when they met, and what about. */
    record QuestionsDuCollectif(Matiere m) {

        private static final int REUNIONS = 6;

        List<Question> poser() {
            return EnCommun.membres(m).vide()
                    ? List.of()
                    : List.of(new Question(
                            "collectif",
                            m.dire("question.collectif"),
                            m.contexte().reunions().stream()
                                    .limit(REUNIONS)
                                    .map(this::dire)
                                    .toList(),
                            List.of()));
        }

        private String dire(Reunion reunion) {
            var sujet =
                    reunion.ordreDuJour() == null ? "" : reunion.ordreDuJour().strip();
            var jour = Typographie.date(reunion.jour());
            return sujet.isEmpty()
                    ? m.dire("constat.reunion", "jour", jour)
                    : m.dire("constat.reunion_sur", "jour", jour, "sujet", sujet);
        }
    }

    /** What the collective did beside its meetings: events, coordinations outside, what was made. */
    record RecitDesFaits(Matiere m, Recit recit) {

        /** More than that is a list, which nobody reads. */
        private static final int DITS = 6;

        private static final int LONGUEUR = 400;

        /** By which one sees that what begins is no name. */
        private static final Pattern ARTICLE = Pattern.compile("(?:Une?|La|Les|Des|Deux|Trois)\\s|L['’]");

        void dire() {
            evenements(faits("evenement"));
            coordinations(faits("coordination"));
            chacun("realisation", this::realisation, "recit.autres_realisations");
        }

        /** One alone is told in one breath; where each is told apart, their names are not said beforehand too. */
        private void coordinations(List<Fait> coordinations) {
            if (coordinations.size() == 1) {
                coordination(coordinations.getFirst(), "recit.coordination_seule");
                return;
            }
            var contees = coordinations.stream()
                    .filter(fait -> fait.qui() != null || fait.texte() != null)
                    .limit(DITS)
                    .toList();
            if (!coordinations.isEmpty()) {
                recit.dire(
                        "recit.coordinations",
                        avec("n", coordinations.size()),
                        avec("noms", noms(coordinations)),
                        avec("dits", contees.size() == coordinations.size() ? "non" : "oui"));
            }
            contees.forEach(fait -> coordination(fait, "recit.coordination"));
        }

        /** The first ones, and how many others there are. */
        private void chacun(String nature, Consumer<Fait> dire, String autres) {
            var faits = faits(nature);
            faits.stream().limit(DITS).forEach(dire);
            if (faits.size() > DITS) {
                recit.dire(autres, "n", faits.size() - DITS);
            }
        }

        private void coordination(Fait fait, String cle) {
            recit.dire(
                    cle,
                    avec("titre", Typographie.guillemets(fait.titre())),
                    avec("jour", Typographie.date(fait.jour())),
                    avec("qui", enPhrase(fait.qui())),
                    avec("alle", fait.qui() == null ? "non" : "oui"));
            if (fait.texte() != null) {
                recit.dire("recit.coordination_suite", "texte", enPhrase(fait.texte()));
            }
        }

        /** In one sentence: what each of them was follows its name. */
        private void evenements(List<Fait> evenements) {
            if (evenements.isEmpty()) {
                return;
            }
            recit.dire(
                    "recit.faits_evenements",
                    avec("n", evenements.size()),
                    avec(
                            "evenements",
                            evenements.stream()
                                    .limit(DITS)
                                    .map(this::evenement)
                                    .collect(Collectors.joining("\u202f; "))));
            if (evenements.size() > DITS) {
                recit.dire("recit.autres_evenements", "n", evenements.size() - DITS);
            }
        }

        private String evenement(Fait fait) {
            return m.dire(
                    "recit.fait_evenement",
                    avec("titre", Typographie.guillemets(fait.titre())),
                    avec("jour", Typographie.date(fait.jour())),
                    avec("organismes", fait.organismes()),
                    avec("n", assez(fait.nombre())),
                    avec("professionnels", assez(fait.professionnels())));
        }

        private void realisation(Fait fait) {
            recit.dire(
                    "recit.fait_realisation",
                    avec("titre", Typographie.guillemets(fait.titre())),
                    avec("n", fait.nombre() == null ? 0 : fait.nombre()));
            if (fait.texte() != null) {
                recit.dire("recit.realisation_ou", "texte", enPhrase(fait.texte()));
            }
        }

        private String noms(List<Fait> faits) {
            var titres = faits.stream().map(Fait::titre).distinct().toList();
            var dits = titres.stream().limit(DITS).map(Typographie::guillemets);
            var reste = titres.size() - DITS;
            return Typographie.liste(
                    (reste > 0 ? Stream.concat(dits, Stream.of(m.dire("recit.autres", "n", reste))) : dits).toList());
        }

        /** What was typed in lines, as it goes on from a colon: in one, not too long, without the point that follows it. */
        private static String enPhrase(@Nullable String dit) {
            if (dit == null) {
                return "";
            }
            var texte = dit.strip().replaceAll("\\s*\\R\\s*", " ").replaceAll("[.\\s]+$", "");
            var entier = texte.length() <= LONGUEUR
                    ? texte
                    : texte.substring(0, Math.max(texte.lastIndexOf(' ', LONGUEUR), 1)) + " […]";
            return ARTICLE.matcher(entier).lookingAt() ? Typographie.minuscule(entier) : entier;
        }

        /** A few people are told of by no number. */
        private static int assez(@Nullable Integer personnes) {
            return personnes == null || personnes < Suppression.SEUIL ? 0 : personnes;
        }

        private List<Fait> faits(String nature) {
            return m.contexte().faits().stream()
                    .filter(fait -> fait.nature().equals(nature))
                    .toList();
        }
    }
}
