package fr.estran.parole.enquetes;

import fr.estran.parole.enquetes.UrneRepository.VoieDeReponse;
import fr.estran.socle.commun.Suppression;
import fr.estran.socle.secrets.CleDePapier;
import fr.estran.socle.secrets.Sceau;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The forms of a survey, opened together, by the way by which they came. What the team typed it has read: taken from the whole, what is left
 * came by links. So by each way eleven came, or nobody.
 *
 * <p>Rule: eleven by a link.
 */
record PlisOuverts(Map<VoieDeReponse, List<Bulletin>> parVoie, int illisibles) {

    /** Of a form that was copied, each copy is the same as the others inside: one of them is counted. */
    static PlisOuverts de(Enquete enquete, List<UrneRepository.Ligne> lignes, Ouverture ouverture, Sceau sceau) {
        var vus = new HashSet<String>();
        var parVoie = new EnumMap<VoieDeReponse, List<Bulletin>>(VoieDeReponse.class);
        int illisibles = 0;
        for (var ligne : parVoie(lignes)) {
            var ouvert = ouvrir(enquete, ligne, ouverture, sceau);
            if (ouvert.isEmpty()) {
                illisibles++;
            } else if (vus.add(ouvert.get().alea())) {
                parVoie.computeIfAbsent(voie(ligne, ouvert.get()), _ -> new ArrayList<>())
                        .add(ouvert.get().bulletin());
            }
        }
        return new PlisOuverts(parVoie, illisibles);
    }

    /** Links first: one that was copied among the team's sheets stays one that came by a link. */
    private static List<UrneRepository.Ligne> parVoie(List<UrneRepository.Ligne> lignes) {
        return lignes.stream()
                .sorted(Comparator.comparing(UrneRepository.Ligne::voie))
                .toList();
    }

    /** What was sealed by the server tells of itself whether it was a sheet, which the team has read; the others came by a link. */
    private static VoieDeReponse voie(UrneRepository.Ligne ligne, PliScelle pli) {
        return switch (ligne.voie()) {
            case LIEN, EQUIPE -> ligne.voie();
            case ANCIENNE -> pli.deLEquipe() ? VoieDeReponse.EQUIPE : VoieDeReponse.LIEN;
        };
    }

    private static Optional<PliScelle> ouvrir(
            Enquete enquete, UrneRepository.Ligne ligne, Ouverture ouverture, Sceau sceau) {
        return switch (ligne.voie()) {
            case LIEN, EQUIPE -> PliScelle.ouvrir(enquete, ligne.contenu(), ouverture);
            case ANCIENNE -> PliScelle.ouvrirAncien(enquete, ligne.contenu(), sceau);
        };
    }

    boolean dicible(boolean sansLesLiens) {
        return bulletins(sansLesLiens).size() >= Suppression.SEUIL && (sansLesLiens || !petite(VoieDeReponse.LIEN));
    }

    /** Too few came by a link, and the rest is enough without them. */
    boolean sansLesLiens() {
        return petite(VoieDeReponse.LIEN) && dicible(true);
    }

    List<Bulletin> bulletins(boolean sansLesLiens) {
        return Stream.of(VoieDeReponse.values())
                .filter(voie -> !(sansLesLiens && voie == VoieDeReponse.LIEN))
                .flatMap(voie -> de(voie).stream())
                .toList();
    }

    private boolean petite(VoieDeReponse voie) {
        return !de(voie).isEmpty() && de(voie).size() < Suppression.SEUIL;
    }

    private List<Bulletin> de(VoieDeReponse voie) {
        return parVoie.getOrDefault(voie, List.of());
    }

    /**
     * What is sealed: a form, after some octets of chance by which a copy is known. All of one survey are of one length, that of the longest
     * there may be: how long one is would tell who wrote much. It is sealed for the first key, and that for the second: it takes both.
     *
     * @param deLEquipe of one that the server sealed, whether a sheet was typed: the team has read it
     */
    record PliScelle(String alea, Bulletin bulletin, boolean deLEquipe) {

        private static final int ALEA = 16;

        /** Before, the number of a sheet stood there, or this. */
        private static final int AUTREFOIS = Integer.BYTES;

        private static final String SANS_FEUILLE = "ffffffff";

        /** Of one sign in {@link DataOutputStream#writeUTF}, which begins with two that say how many follow. */
        private static final int OCTETS_PAR_SIGNE = 3;

        static byte[] sceller(Enquete enquete, Bulletin bulletin) {
            if (bulletin.vide()) {
                throw new IllegalArgumentException("an empty form is no answer");
            }
            var dedans = CleDePapier.sceller(
                    octets(enquete, bulletin), Objects.requireNonNull(enquete.clePremiere()), contexte(enquete));
            return CleDePapier.sceller(dedans, Objects.requireNonNull(enquete.cleSeconde()), contexte(enquete));
        }

        /** Empty where it is damaged. */
        static Optional<PliScelle> ouvrir(Enquete enquete, byte[] scelle, Ouverture ouverture) {
            return Optional.ofNullable(ouverture.seconde())
                    .flatMap(seconde -> seconde.ouvrir(scelle, contexte(enquete)))
                    .flatMap(dedans -> Optional.ofNullable(ouverture.premiere())
                            .flatMap(premiere -> premiere.ouvrir(dedans, contexte(enquete))))
                    .flatMap(clair -> lire(clair, ALEA));
        }

        /** Empty where the server has another key than it had. */
        static Optional<PliScelle> ouvrirAncien(Enquete enquete, byte[] scelle, Sceau sceau) {
            try {
                var clair = sceau.ouvrir(scelle, contexte(enquete));
                return lire(clair, AUTREFOIS)
                        .map(lu -> new PliScelle(
                                HexFormat.of().formatHex(Arrays.copyOf(scelle, ALEA)),
                                lu.bulletin(),
                                !lu.alea().equals(SANS_FEUILLE)));
            } catch (IllegalStateException autreCle) {
                return Optional.empty();
            }
        }

        private static String contexte(Enquete enquete) {
            return "bulletin " + enquete.id();
        }

        private static byte[] octets(Enquete enquete, Bulletin bulletin) {
            var tampon = new ByteArrayOutputStream();
            try (var sortie = new DataOutputStream(tampon)) {
                sortie.write(Sceau.octets(ALEA));
                sortie.writeShort(bulletin.reponses().size());
                for (var reponse : bulletin.reponses().entrySet()) {
                    sortie.writeUTF(reponse.getKey());
                    sortie.writeShort(reponse.getValue().size());
                    for (var valeur : reponse.getValue()) {
                        sortie.writeUTF(valeur);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            var ecrits = tampon.toByteArray();
            int longueur = longueur(enquete);
            if (ecrits.length > longueur) {
                throw new IllegalArgumentException("a form holds what its survey does not ask");
            }
            return Arrays.copyOf(ecrits, longueur);
        }

        /** Empty of what is no form: whoever writes in the database can seal anything. */
        private static Optional<PliScelle> lire(byte[] octets, int debut) {
            try (var entree = new DataInputStream(new ByteArrayInputStream(octets))) {
                var alea = HexFormat.of().formatHex(entree.readNBytes(debut));
                var reponses = new LinkedHashMap<String, List<String>>();
                for (int reste = entree.readShort(); reste > 0; reste--) {
                    var question = entree.readUTF();
                    var valeurs = new ArrayList<String>();
                    for (int encore = entree.readShort(); encore > 0; encore--) {
                        valeurs.add(entree.readUTF());
                    }
                    reponses.put(question, valeurs);
                }
                return Optional.of(new PliScelle(alea, new Bulletin(Map.copyOf(reponses)), false));
            } catch (IOException aucunBulletin) {
                return Optional.empty();
            }
        }

        private static int longueur(Enquete enquete) {
            return ALEA
                    + Short.BYTES
                    + enquete.questions().stream().mapToInt(PliScelle::longueur).sum();
        }

        private static int longueur(QuestionDEnquete question) {
            int reponse = question.type().fermee()
                    ? question.choix().stream()
                            .mapToInt(choix -> ecrite(choix.valeur().length()))
                            .sum()
                    : ecrite(Bulletin.LONGUEUR_D_UN_TEXTE);
            return ecrite(question.code().length()) + Short.BYTES + reponse;
        }

        private static int ecrite(int signes) {
            return Short.BYTES + OCTETS_PAR_SIGNE * signes;
        }
    }
}
