package fr.estran.socle.base;

import fr.estran.socle.commun.Identifiant;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionService;
import org.springframework.jdbc.core.SingleColumnRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Repositories speak typed ids, closed lists, moments and records; the driver hears uuids, codes, timestamps and columns. A
 * statement is given as many records as it likes; what {@code param} says prevails over them.
 */
record ClientTypes(JdbcClient client, ConversionService conversions) implements JdbcClient {

    @Override
    public StatementSpec sql(String ordre) {
        return (StatementSpec) Proxy.newProxyInstance(
                StatementSpec.class.getClassLoader(),
                new Class<?>[] {StatementSpec.class},
                new Ordre(client.sql(ordre), new ParametresDits(), conversions));
    }

    private record Ordre(StatementSpec dit, ParametresDits parametres, ConversionService conversions)
            implements InvocationHandler {

        @Override
        public @Nullable Object invoke(Object ordre, Method methode, Object @Nullable [] valeurs) throws Throwable {
            if (valeurs != null && estNomme(methode, valeurs)) {
                return ordre;
            }
            if (!parametres.estVide()) {
                dit.paramSource(parametres);
            }
            if (methode.getName().equals("query") && valeurs != null && valeurs[0] instanceof Class<?> type) {
                if (Identifiant.class.isAssignableFrom(type)) {
                    return dit.query(new Colonne<>(type, conversions));
                }
                if (type.isRecord()) {
                    return dit.query(new LigneEnRecord<>(type, conversions));
                }
            }
            var rendu = rendre(methode, valeurs);
            return rendu == dit ? ordre : rendu;
        }

        /** Of the ways to give parameters, those that say their names, which are all that we use. */
        private boolean estNomme(Method methode, @Nullable Object[] valeurs) {
            switch (methode.getName()) {
                case "param" -> parametres.nommer(valeurs);
                case "params" -> parametres.nommer((Map<?, ?>) valeurs[0]);
                case "paramSource" -> parametres.decrire(valeurs[0]);
                default -> {
                    return false;
                }
            }
            return true;
        }

        private @Nullable Object rendre(Method methode, @Nullable Object @Nullable [] valeurs) throws Throwable {
            try {
                return methode.invoke(dit, valeurs);
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        }
    }

    private static final class Colonne<T> extends SingleColumnRowMapper<T> {

        Colonne(Class<T> id, ConversionService conversions) {
            super(id);
            setConversionService(conversions);
        }

        @Override
        protected @Nullable Object getColumnValue(ResultSet ligne, int rang, @Nullable Class<?> id)
                throws SQLException {
            return ligne.getObject(rang, UUID.class);
        }
    }
}
