package fr.estran.accueil.trimestres;

import static java.util.Comparator.comparing;

import fr.estran.accueil.trimestres.Enseignements.PartApres.Par;
import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.commun.Carte.Ligne;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a quarter taught: what to do more of, what to do less or otherwise, in sentences that lead to their rows. Nothing is said
 * of a counsellor: a figure judges nobody.
 *
 * <p>Rule: lessons of a quarter.
 */
public record Enseignements(List<Ligne> plus, List<Ligne> moins) {

    private static final Messages M = Messages.de("accueil/enseignements");

    /** Fewer sessions may be chance. */
    public static final int SEANCES = 3;

    /** From so many per cent of its places, it is full. */
    public static final int PLEIN = 90;

    /** Under so many, it is not what people look for, or not there, or not then. */
    public static final int VIDE = 40;

    /** Under so many people a session, where anybody may come. */
    public static final int PERSONNES = 2;

    /** One session out of so many, or more, that was cancelled. */
    public static final int ANNULEE_SUR = 3;

    /** So many sentences for themes, for venues…: those of most sessions; the tables say all. */
    public static final int PAR_SORTE = 3;

    /** Under so many, whoever waited could be known: nothing is said of them. */
    public static final int DISCRET = 3;

    public static final Enseignements AUCUN = new Enseignements(List.of(), List.of());

    private static final int CENT = 100;

    public Enseignements {
        plus = List.copyOf(plus);
        moins = List.copyOf(moins);
    }

    public boolean vides() {
        return plus.isEmpty() && moins.isEmpty();
    }

    /** @param seuil so many who wait make it worth doing again: {@link #DISCRET} at least */
    static Enseignements de(TrimestreDuProgramme trimestre, List<PartApres> parts, int seuil) {
        var plus = new ArrayList<Ligne>();
        var moins = new ArrayList<Ligne>();
        for (var par : Par.values()) {
            if (par != Par.CONSEILLER) {
                var plusIci = new ArrayList<Ligne>();
                var moinsIci = new ArrayList<Ligne>();
                parts.stream()
                        .filter(part -> part.par() == par)
                        .sorted(comparing(PartApres::offertes).reversed())
                        .forEach(part -> {
                            plus(trimestre, part, seuil, plusIci);
                            moins(trimestre, part, moinsIci);
                        });
                plusIci.stream().limit(PAR_SORTE).forEach(plus::add);
                moinsIci.stream().limit(PAR_SORTE).forEach(moins::add);
            }
        }
        return new Enseignements(plus, moins);
    }

    private static void plus(TrimestreDuProgramme trimestre, PartApres part, int seuil, List<Ligne> lignes) {
        var pleines = part.avecPlaces();
        if (part.attente() >= seuil) {
            lignes.add(
                    ligne(trimestre, part, "apres.attendu", Map.of("n", part.attente(), "tenues", pleines.tenues())));
        } else if (pleines.tenues() >= SEANCES && pleines.venues() * CENT >= pleines.places() * PLEIN) {
            lignes.add(ligne(trimestre, part, "apres.plein", remplissage(pleines)));
        }
    }

    private static void moins(TrimestreDuProgramme trimestre, PartApres part, List<Ligne> lignes) {
        var comptees = part.avecPlaces();
        var libres = part.sansPlaces();
        if (comptees.tenues() >= SEANCES && comptees.venues() * CENT < comptees.places() * VIDE) {
            lignes.add(ligne(trimestre, part, "apres.vide", remplissage(comptees)));
        }
        if (part.par() != Par.FORME && libres.tenues() >= SEANCES && libres.venues() < libres.tenues() * PERSONNES) {
            lignes.add(ligne(
                    trimestre, part, "apres.personne", Map.of("venues", libres.venues(), "tenues", libres.tenues())));
        }
        if (part.annulees() >= SEANCES && part.annulees() * ANNULEE_SUR >= part.offertes()) {
            lignes.add(
                    ligne(trimestre, part, "apres.annule", Map.of("n", part.annulees(), "offertes", part.offertes())));
        }
    }

    private static Map<String, Object> remplissage(PartApres comptees) {
        return Map.of("venues", comptees.venues(), "places", comptees.places(), "tenues", comptees.tenues());
    }

    private static Ligne ligne(
            TrimestreDuProgramme trimestre, PartApres part, String cle, Map<String, Object> valeurs) {
        var dites = new HashMap<>(valeurs);
        dites.put("nom", part.nom());
        return new Ligne(M.dire(cle, dites), adresse(trimestre, part));
    }

    /** Of the page that tells it. */
    public static String adresse(TrimestreDuProgramme trimestre) {
        return trimestre.adresseDeGestion() + "/apres";
    }

    /** Where its rows are. */
    public static String adresse(TrimestreDuProgramme trimestre, PartApres part) {
        return UriComponentsBuilder.fromPath(adresse(trimestre) + "/seances")
                .queryParam("par", part.par().code())
                .queryParam("de", part.code())
                .encode()
                .toUriString();
    }

    /**
     * What came of the sessions of a quarter that have one thing in common: a theme, a venue, a moment of the week.
     *
     * @param code by which its sessions are asked for, @param nom as it is read
     */
    public record PartApres(Par par, String code, String nom, List<SeanceApres> seances) {

        /** What sessions are told apart by. */
        public enum Par implements Code {
            FORME,
            THEME,
            LIEU,
            QUARTIER,
            MOMENT,
            CONSEILLER
        }

        public PartApres {
            seances = List.copyOf(seances);
        }

        public int offertes() {
            return seances.size();
        }

        public int tenues() {
            return (int) seances.stream().filter(SeanceApres::tenue).count();
        }

        public int annulees() {
            return (int) seances.stream().filter(SeanceApres::annulee).count();
        }

        /** Sessions that have begun, and of which nobody has said who came: they count nowhere in what was held. */
        public int aClore() {
            return (int) seances.stream().filter(SeanceApres::prevue).count();
        }

        public int attente() {
            return seances.stream().mapToInt(SeanceApres::attente).sum();
        }

        public int refus() {
            return seances.stream().mapToInt(SeanceApres::refus).sum();
        }

        public int venues() {
            return seances.stream().mapToInt(SeanceApres::venues).sum();
        }

        /** Of the sessions that were held, those that have a number of places. */
        public PartApres avecPlaces() {
            return gardant(seance -> seance.tenue() && seance.capacite() != null && seance.capacite() > 0);
        }

        /** Of the sessions that were held, those to which anybody may come: not the hours of one person each. */
        PartApres sansPlaces() {
            return gardant(seance -> seance.tenue()
                    && seance.capacite() == null
                    && !seance.type().individuelle());
        }

        private PartApres gardant(Predicate<SeanceApres> quoi) {
            return new PartApres(par, code, nom, seances.stream().filter(quoi).toList());
        }

        /** How many could have come to those that have a number of places. */
        public int places() {
            return seances.stream()
                    .mapToInt(seance -> seance.capacite() == null ? 0 : seance.capacite())
                    .sum();
        }
    }
}
