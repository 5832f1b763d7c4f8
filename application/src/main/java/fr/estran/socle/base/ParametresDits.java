package fr.estran.socle.base;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Identifiant;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.StatementCreatorUtils;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.util.ReflectionUtils;

/** What one statement is told: values by their names, and records, each of whose accessors is a name. */
final class ParametresDits implements SqlParameterSource {

    private static final ClassValue<Map<String, Method>> ACCESSEURS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            var accesseurs = new HashMap<String, Method>();
            Stream.concat(Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getMethods()))
                    .filter(methode -> methode.getParameterCount() == 0
                            && !Modifier.isStatic(methode.getModifiers())
                            && methode.getDeclaringClass() != Object.class)
                    .forEach(methode -> accesseurs.putIfAbsent(methode.getName(), methode));
            accesseurs.values().forEach(ReflectionUtils::makeAccessible);
            return accesseurs;
        }
    };

    /** An array of nothing, whose type is left to the statement to say. */
    private static final SqlParameterValue VIDE = new SqlParameterValue(Types.OTHER, "{}");

    private final Map<String, @Nullable Object> valeurs = new HashMap<>();
    private final Map<String, Integer> types = new HashMap<>();
    private final List<Object> records = new ArrayList<>();

    boolean estVide() {
        return valeurs.isEmpty() && records.isEmpty();
    }

    /** @param dites a name, its value and, where a null would leave it in doubt, the type of the column */
    void nommer(@Nullable Object[] dites) {
        if (!(dites[0] instanceof String nom) || dites.length == 1) {
            throw new IllegalArgumentException("a parameter without a name");
        }
        valeurs.put(nom, ecrit(dites[1]));
        if (dites.length == 3 && dites[2] instanceof Integer type) {
            types.put(nom, type);
        }
    }

    void nommer(Map<?, ?> dites) {
        dites.forEach((nom, valeur) -> valeurs.put(nom.toString(), ecrit(valeur)));
    }

    void decrire(@Nullable Object dit) {
        if (dit == null) {
            throw new IllegalArgumentException("nothing to read parameters from");
        }
        records.add(dit);
    }

    @Override
    public boolean hasValue(String nom) {
        return valeurs.containsKey(nom) || porteur(nom) != null;
    }

    @Override
    public @Nullable Object getValue(String nom) {
        var porteur = porteur(nom);
        if (porteur == null && !valeurs.containsKey(nom)) {
            throw new IllegalArgumentException("nothing says what :" + nom + " is");
        }
        return porteur == null
                ? valeurs.get(nom)
                : ecrit(ReflectionUtils.invokeMethod(accesseur(porteur, nom), porteur));
    }

    /** Of what a record says, the type is known where it says nothing. */
    @Override
    public int getSqlType(String nom) {
        var porteur = porteur(nom);
        return porteur == null
                ? types.getOrDefault(nom, TYPE_UNKNOWN)
                : StatementCreatorUtils.javaTypeToSqlParameterType(
                        accesseur(porteur, nom).getReturnType());
    }

    /** Which record says it, where no value of that name was given by itself. */
    private @Nullable Object porteur(String nom) {
        return valeurs.containsKey(nom)
                ? null
                : records.stream()
                        .filter(dit -> ACCESSEURS.get(dit.getClass()).containsKey(nom))
                        .findFirst()
                        .orElse(null);
    }

    private static Method accesseur(Object porteur, String nom) {
        return Objects.requireNonNull(ACCESSEURS.get(porteur.getClass()).get(nom));
    }

    private static @Nullable Object ecrit(@Nullable Object valeur) {
        return switch (valeur) {
            case Identifiant id -> id.valeur();
            case Identifiant[] ids ->
                Arrays.stream(ids).map(ParametresDits::ecrit).toArray(UUID[]::new);
            case Code code -> code.code();
            case Code[] codes -> Arrays.stream(codes).map(ParametresDits::ecrit).toArray(String[]::new);
            case Instant quand -> quand.atOffset(ZoneOffset.UTC);
            case Instant[] moments -> textes(moments);
            case Collection<?> plusieurs ->
                tableau(plusieurs.stream().map(ParametresDits::ecrit).toArray());
            case null, default -> valeur;
        };
    }

    /** A list is an array, for {@code any} and {@code unnest}; what is neither uuid nor number is cast by the statement. */
    private static Object tableau(@Nullable Object[] ecrits) {
        var premier = Arrays.stream(ecrits).filter(Objects::nonNull).findFirst().orElse(null);
        return switch (premier) {
            case UUID _ -> Arrays.copyOf(ecrits, ecrits.length, UUID[].class);
            case Integer _ -> Arrays.copyOf(ecrits, ecrits.length, Integer[].class);
            case Boolean _ -> Arrays.copyOf(ecrits, ecrits.length, Boolean[].class);
            case null, default -> ecrits.length == 0 ? VIDE : textes(ecrits);
        };
    }

    private static @Nullable String[] textes(@Nullable Object[] dits) {
        return Arrays.stream(dits).map(dit -> Objects.toString(dit, null)).toArray(String[]::new);
    }
}
