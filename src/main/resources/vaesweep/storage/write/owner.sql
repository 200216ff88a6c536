SELECT mark FROM owner
